package dev.vestibule.app.demo;

import dev.vestibule.scenarios.world.Stage;
import dev.vestibule.scenarios.world.World;
import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes the step definitions of a scenario around a world that stands on our stage. */
final class StagedSteps implements ObjectFactory {

  private final Stage stage;
  private final Map<Class<?>, Object> made = new HashMap<>();

  StagedSteps(Stage stage) {
    this.stage = stage;
  }

  @Override
  public void start() {
    made.put(World.class, new World(stage));
  }

  @Override
  public void stop() {
    if (made.get(World.class) instanceof World world) world.dispose();
    made.clear();
  }

  @Override
  public boolean addClass(Class<?> type) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object there = made.get(type);
    if (there == null) {
      there = make(type);
      made.put(type, there);
    }
    return type.cast(there);
  }

  private Object make(Class<?> type) {
    Constructor<?> constructor = type.getConstructors()[0];
    Object[] parts =
        Arrays.stream(constructor.getParameterTypes()).map(this::getInstance).toArray();
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }
}
