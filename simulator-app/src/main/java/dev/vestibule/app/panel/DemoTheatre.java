package dev.vestibule.app.panel;

import dev.vestibule.app.demo.Audience;
import dev.vestibule.app.demo.Caption;
import dev.vestibule.app.demo.Reins;
import dev.vestibule.gui.feed.DemoFeed;
import dev.vestibule.gui.window.VestibulePanel;
import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * A window in which a demo plays: the unit on the stage, with each sentence as a caption before it
 * happens. Closing the window ends the demo.
 */
public final class DemoTheatre implements Audience, DemoFeed, AutoCloseable {

  private final Reins reins;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile int windows;
  private Optional<VestibulePanel> window = Optional.empty();
  private volatile Optional<Caption> caption = Optional.empty();
  private volatile boolean paused;

  /** A theatre without a unit yet; its audience steers the demo by these. */
  public DemoTheatre(Reins reins) {
    this.reins = reins;
  }

  @Override
  public synchronized void sees(Twin unit, Supplier<List<Card>> wallet) {
    close();
    int shown = ++windows;
    var feeds = TwinFeeds.onStage(unit, wallet, this);
    window = Optional.of(VestibulePanel.open(unit.bench(), feeds, () -> closed(shown)));
  }

  @Override
  public void reads(Caption caption) {
    this.caption = Optional.of(caption);
    changed();
  }

  @Override
  public Optional<dev.vestibule.gui.feed.Caption> caption() {
    return caption.map(it -> Captions.of(it, paused));
  }

  @Override
  public void stop() {
    reins.stop();
  }

  @Override
  public void pause() {
    paused = !paused;
    reins.pause(paused);
    changed();
  }

  @Override
  public void next() {
    reins.next();
  }

  @Override
  public void back() {
    reins.back();
  }

  @Override
  public Runnable watch(Runnable onCaption) {
    watchers.add(onCaption);
    return () -> watchers.remove(onCaption);
  }

  @Override
  public synchronized void close() {
    windows++;
    window.ifPresent(VestibulePanel::close);
    window = Optional.empty();
  }

  /** Its user closed a window that is still the one that shows the demo. */
  private void closed(int shown) {
    if (shown == windows) reins.stop();
  }

  private void changed() {
    watchers.forEach(Runnable::run);
  }
}
