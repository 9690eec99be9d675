package dev.vestibule.app.panel;

import dev.vestibule.app.demo.Demo;
import dev.vestibule.app.demo.Demos;
import dev.vestibule.app.demo.Player;
import dev.vestibule.app.demo.Reins;
import dev.vestibule.gui.feed.DemoFeed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demos that can be chosen in the window of a unit. Each plays on a unit of its own, in a
 * window of its own, so that the present unit stays as it is. They are looked up in the background,
 * after the window has opened.
 */
public final class DemoShelf implements DemoFeed {

  private static final Logger LOG = LoggerFactory.getLogger(DemoShelf.class);
  private static final Duration PACE = Duration.ofSeconds(3);

  private final ExecutorService player =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("demo").factory());
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile List<Demo> demos = List.of();
  private volatile Optional<Reins> reins = Optional.empty();

  /** The shipped demos. */
  public DemoShelf() {
    player.execute(
        () -> {
          demos = Demos.shipped();
          watchers.forEach(Runnable::run);
        });
  }

  @Override
  public List<String> demos() {
    return demos.stream().map(Demo::title).toList();
  }

  @Override
  public void play(String title) {
    stop();
    demos.stream()
        .filter(demo -> demo.title().equals(title))
        .findFirst()
        .ifPresent(demo -> player.execute(() -> perform(demo)));
  }

  @Override
  public void stop() {
    reins.ifPresent(Reins::stop);
  }

  @Override
  public Runnable watch(Runnable onCaption) {
    watchers.add(onCaption);
    return () -> watchers.remove(onCaption);
  }

  private void perform(Demo demo) {
    var steered = new Reins();
    reins = Optional.of(steered);
    try (var theatre = new DemoTheatre(steered)) {
      new Player(theatre, steered, PACE)
          .play(demo)
          .ifPresent(why -> LOG.warn("the demo {} did not go as written: {}", demo.name(), why));
    }
    reins = Optional.empty();
  }
}
