package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.part.CameraView;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.hal.Frame;
import dev.vestibule.virtual.bench.Bench;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The one bridge between the board's thread and the toolkit's. However often the board says that
 * something has changed, the presenter looks once a pulse; while time passes it looks at every
 * pulse. Hands work in a thread of their own, in order, and the camera's picture is drawn in
 * another, so that the window never waits for a board.
 */
final class Bridge implements AutoCloseable {

  /** What the camera view shows, in pixels. */
  static final int WIDTH = 576, HEIGHT = 384;

  /** Ten pictures a second are enough to see somebody come. */
  private static final long PICTURE_EVERY = 100_000_000;

  private final AtomicBoolean changed = new AtomicBoolean(true);
  private final ExecutorService hands =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("hands").factory());
  private final ExecutorService pictures =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pictures").factory());
  private final List<CameraView> cameras = new ArrayList<>();
  private boolean stale = true;
  private boolean taking;
  private long taken;
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
    presenter.model().line().watch(false);
    hands.shutdown();
    pictures.shutdown();
    try {
      hands.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets a view show what the camera sees, as long as it is watched. On the toolkit's thread. */
  void show(CameraView view) {
    cameras.add(view);
  }

  /** The view is gone. On the toolkit's thread. */
  void hide(CameraView view) {
    cameras.remove(view);
  }

  private void pulse(long wallNanos) {
    boolean something = changed.getAndSet(false) || presenter.moves();
    if (something) presenter.look(wallNanos);
    stale |= something;
    boolean watched = cameras.stream().anyMatch(view -> view.watchedProperty().get());
    if (stale && watched && !taking && wallNanos - taken >= PICTURE_EVERY) take(wallNanos);
  }

  private void take(long wallNanos) {
    taken = wallNanos;
    taking = true;
    stale = false;
    pictures.execute(
        () -> {
          Frame frame = presenter.scene().look(WIDTH, HEIGHT);
          Platform.runLater(
              () -> {
                taking = false;
                cameras.forEach(view -> view.show(WIDTH, HEIGHT, frame.pixels()));
              });
        });
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
