package dev.vestibule.device.kernel.web;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Takes a body as it is, and keeps so much of it as the endpoint needs. */
final class BytesInlet implements Inlet {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int most;
  private final Consumer<byte[]> read;

  /**
   * @param most bytes that are kept
   * @param read handed those
   */
  BytesInlet(int most, Consumer<byte[]> read) {
    this.most = most;
    this.read = read;
  }

  @Override
  public void take(byte[] piece, Runnable more) {
    bytes.write(piece, 0, Math.min(piece.length, most - bytes.size()));
    more.run();
  }

  @Override
  public void end() {
    read.accept(bytes.toByteArray());
  }

  /** What was read is forgotten with this. */
  @Override
  public void aborted() {}
}
