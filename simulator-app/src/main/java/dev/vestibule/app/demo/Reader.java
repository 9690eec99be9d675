package dev.vestibule.app.demo;

import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

/** An audience at a terminal. */
final class Reader implements Audience {

  private final PrintWriter out;

  Reader(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void sees(Twin unit, Supplier<List<Card>> wallet) {
    // A terminal shows words only.
  }

  @Override
  public void reads(Caption caption) {
    if (caption.step() == 1) out.println("\n" + caption.title());
    out.printf("  %2d/%d  %s%n", caption.step(), caption.steps(), caption.sentence());
    out.flush();
  }
}
