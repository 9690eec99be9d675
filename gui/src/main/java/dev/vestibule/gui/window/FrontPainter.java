package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.PanelPainter;

/** Paints the front of a unit for eyes that have no window. Found as a service. */
public final class FrontPainter implements PanelPainter {

  @Override
  public byte[] png(Bench bench) {
    return new PanelPicture(bench, Feeds.none()).front();
  }
}
