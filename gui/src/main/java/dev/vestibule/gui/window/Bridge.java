package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.virtual.bench.Bench;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;

/**
 * The one bridge between the board's thread and the toolkit's. However often the board says that
 * something has changed, the presenter looks once a pulse; while time passes it looks at every
 * pulse. Hands work in a thread of their own, in order, so that the window never waits for a board.
 */
final class Bridge implements AutoCloseable {

  private final AtomicBoolean changed = new AtomicBoolean(true);
  private final ExecutorService hands =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("hands").factory());
  private final List<Runnable> stops;
  private final Presenter presenter;
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long wallNanos) {
          pulse(wallNanos);
        }
      };

  /** A bridge on which nothing goes before {@link #open}. */
  Bridge(Bench bench, Feeds feeds) {
    Runnable change = () -> changed.set(true);
    presenter = new Presenter(bench, feeds, this::execute);
    stops =
        List.of(bench.watch(change), feeds.journal().watch(change), feeds.demos().watch(change));
  }

  /** What looks and lends hands. */
  Presenter presenter() {
    return presenter;
  }

  /** Lets the presenter look from now on. On the toolkit's thread. */
  void open() {
    pulses.start();
  }

  /** Nothing more goes; what is held is let go. On the toolkit's thread. */
  @Override
  public void close() {
    pulses.stop();
    stops.forEach(Runnable::run);
    presenter.unit().letGo();
    hands.shutdown();
  }

  private void pulse(long wallNanos) {
    if (changed.getAndSet(false) || presenter.moves()) presenter.look(wallNanos);
  }

  private void execute(Runnable work) {
    hands.execute(
        () -> {
          try {
            work.run();
          } finally {
            changed.set(true);
          }
        });
  }
}
