package dev.vestibule.app.bench;

import dev.vestibule.virtual.bench.Bench;
import java.util.function.Consumer;

/** Signal changes of a unit as they happen, one JSON object each. */
public final class SignalLines {

  private final Bench bench;

  public SignalLines(Bench bench) {
    this.bench = bench;
  }

  /** Tells the listener each change, in the thread that makes it; run the answer to stop. */
  public Runnable listen(Consumer<String> listener) {
    return bench.trace().watch(change -> listener.accept(EyeRoutes.lines(bench).line(change)));
  }
}
