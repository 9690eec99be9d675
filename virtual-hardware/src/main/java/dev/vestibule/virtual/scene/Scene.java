package dev.vestibule.virtual.scene;

import dev.vestibule.virtual.part.Bus;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The world before the unit. Whoever changes it does so in a turn of the board's time; it may be
 * looked at from any thread.
 */
public final class Scene {

  private final Bus bus;
  private volatile SceneState state = SceneState.CALM;
  private int persons;

  /** A calm scene. */
  public Scene(Bus bus) {
    this.bus = bus;
    signals(bus.trace()::declare);
  }

  /** All there is now. */
  public SceneState state() {
    return state;
  }

  /** Sets the light, 0-100 000 lux, or leaves it to the clock. */
  public void daylight(OptionalDouble lux) {
    change(state.daylight(lux));
  }

  /** Lets people come or go until this many are there, 0-6. */
  public void visitors(int count) {
    SceneState.checkVisitors(count);
    long now = bus.time().nanos();
    List<Visit> visits = new ArrayList<>(state.visits());
    visits.removeIf(visit -> visit.gone(now));
    for (int i = visits.size() - 1, there = state.visitors(); there > count; i--) {
      if (!visits.get(i).stays()) continue;
      visits.set(i, visits.get(i).leave(now));
      there--;
    }
    for (int there = state.visitors(); there < count; there++) {
      visits.add(new Visit(freePlace(visits), persons++, now, Visit.STAYS));
    }
    change(state.visits(visits));
  }

  /** Does this to the lens. */
  public void lens(Lens lens) {
    change(state.lens(lens));
  }

  /** Turns the unit. */
  public void moveCamera(Pose pose) {
    change(state.pose(pose));
  }

  /** Lets fog come, 0 (none) to 1 (dense). */
  public void fog(double fog) {
    change(state.fog(fog));
  }

  /** Holds this before the lens, in place of what was there. */
  public void hold(Held held) {
    change(state.held(held));
  }

  /** Takes this away, unless something else has taken its place. */
  public void takeAway(Held held) {
    if (state.held() == held) hold(new Held.Nothing());
  }

  private static int freePlace(List<Visit> visits) {
    return IntStream.range(0, Visit.MOST)
        .filter(place -> visits.stream().noneMatch(it -> it.stays() && it.place() == place))
        .findFirst()
        .orElseThrow();
  }

  private void change(SceneState state) {
    this.state = state;
    signals(bus::note);
  }

  private void signals(BiConsumer<String, Object> to) {
    SceneState now = state;
    Pose pose = now.pose();
    OptionalDouble lux = now.daylightLux();
    to.accept("scene.daylightLux", lux.isPresent() ? "" + lux.getAsDouble() : "clock");
    to.accept("scene.visitors", now.visitors());
    to.accept("scene.lens", now.lens().name());
    to.accept("scene.camera", pose.pan() + " " + pose.tilt() + " " + pose.roll());
    to.accept("scene.fog", now.fog());
    to.accept("scene.held", now.held().word());
  }
}
