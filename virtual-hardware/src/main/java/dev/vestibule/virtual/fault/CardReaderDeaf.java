package dev.vestibule.virtual.fault;

import dev.vestibule.hal.Band;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.part.VirtualCardReader;

/** A broken coil. */
final class CardReaderDeaf implements Fault {

  private final VirtualCardReader reader;

  CardReaderDeaf(VirtualCardReader reader) {
    this.reader = reader;
  }

  @Override
  public Description description() {
    return Description.of(
        "card-reader-deaf",
        "Card reader deaf",
        "Cards of a band are not heard.",
        Choice.of("band", "The radio field that is broken.", "all", "125kHz", "13.56MHz"));
  }

  @Override
  public Runnable start(Settings settings) {
    String band = settings.word("band");
    return reader.air().put(card -> card.filter(it -> hears(band, it)));
  }

  private static boolean hears(String broken, Transponder card) {
    return switch (broken) {
      case "125kHz" -> card.chip().band() != Band.LOW_FREQUENCY;
      case "13.56MHz" -> card.chip().band() != Band.HIGH_FREQUENCY;
      default -> false;
    };
  }
}
