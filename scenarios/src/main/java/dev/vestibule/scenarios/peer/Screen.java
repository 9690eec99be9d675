package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;

/** What was written to somebody, which can be waited for. */
final class Screen extends ByteArrayOutputStream {

  private String awaited = "";
  private CompletableFuture<Boolean> shown = new CompletableFuture<>();

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    super.write(bytes, from, count);
    look();
  }

  synchronized String text() {
    return toString(UTF_8);
  }

  /** Completes when this is there. */
  synchronized CompletableFuture<Boolean> coming(String text) {
    awaited = text;
    shown = new CompletableFuture<>();
    look();
    return shown;
  }

  private void look() {
    if (text().contains(awaited)) shown.complete(true);
  }
}
