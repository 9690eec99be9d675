package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.VirtualReaderConnector;

/** A mistake of the installer. */
final class ReaderWiresSwapped implements Fault {

  private final VirtualReaderConnector connector;

  ReaderWiresSwapped(VirtualReaderConnector connector) {
    this.connector = connector;
  }

  @Override
  public Description description() {
    return Description.of(
        "reader-wires-swapped",
        "Reader wires swapped",
        "D0 and D1, or A and B, are swapped on the way to the panel.");
  }

  @Override
  public Runnable start(Settings settings) {
    connector.swapped(true);
    return () -> connector.swapped(false);
  }
}
