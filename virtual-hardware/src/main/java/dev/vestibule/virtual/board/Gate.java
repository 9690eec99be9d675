package dev.vestibule.virtual.board;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Change;
import dev.vestibule.virtual.part.PowerLost;
import dev.vestibule.virtual.time.Timeline;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part as one run of a program sees it: every call is checked against the life of the run, and
 * what the part gives out is behind a gate too. It works for every interface of the HAL, so that a
 * new part needs nothing here.
 */
final class Gate implements InvocationHandler {

  private static final String HAL = Board.class.getPackageName();

  /** The interfaces of the HAL that a class of parts has. */
  private static final ClassValue<Class<?>[]> INTERFACES =
      new ClassValue<>() {
        @Override
        protected Class<?>[] computeValue(Class<?> type) {
          return interfaces(type);
        }
      };

  private final Object part;
  private final Life life;

  private Gate(Object part, Life life) {
    this.part = part;
    this.life = life;
  }

  /** This part behind a gate. */
  static <T> T before(T part, Class<T> type, Life life) {
    return type.cast(proxy(part, life));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) return ofObject(method, arguments);
    life.demand();
    try {
      Object result = method.invoke(part, guarded(arguments));
      life.demand();
      return result == null ? null : guarded(result);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof PowerLost) life.lost();
      throw e.getCause();
    }
  }

  private Object ofObject(Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && isGateOfSamePart(arguments[0]);
      case "hashCode" -> System.identityHashCode(part);
      default -> part.toString();
    };
  }

  private boolean isGateOfSamePart(@Nullable Object other) {
    return other != null
        && Proxy.isProxyClass(other.getClass())
        && Proxy.getInvocationHandler(other) instanceof Gate gate
        && gate.part == part;
  }

  /** What is handed to the part: watchers only hear while the program lives. */
  private Object @Nullable [] guarded(Object @Nullable [] arguments) {
    if (arguments == null) return null;
    Object[] handed = arguments.clone();
    for (int i = 0; i < handed.length; i++) {
      if (handed[i] instanceof Consumer<?> watcher) handed[i] = guarded(watcher);
    }
    return handed;
  }

  @SuppressWarnings("unchecked")
  private <T> Consumer<T> guarded(Consumer<T> watcher) {
    return level -> life.run(() -> watcher.accept((T) guarded((Object) level)));
  }

  /** What is handed to the program: parts are behind a gate, values are as they are. */
  private Object guarded(Object value) {
    return switch (value) {
      case Boolean it -> it;
      case Number it -> it;
      case String it -> it;
      case Enum<?> it -> it;
      case Set<?> it -> it;
      case Timeline time -> new Clock(time, life);
      case List<?> list -> list.stream().map(this::guarded).toList();
      case Optional<?> some -> some.map(this::guarded);
      case Change<?>(Object level, long nanos) -> new Change<>(guarded(level), nanos);
      case Record it -> it;
      default -> INTERFACES.get(value.getClass()).length == 0 ? value : proxy(value, life);
    };
  }

  private static Object proxy(Object part, Life life) {
    Class<?>[] types = INTERFACES.get(part.getClass());
    return Proxy.newProxyInstance(Board.class.getClassLoader(), types, new Gate(part, life));
  }

  private static Class<?>[] interfaces(Class<?> type) {
    return Stream.<@Nullable Class<?>>iterate(type, it -> it != null, it -> it.getSuperclass())
        .flatMap(it -> Stream.of(it.getInterfaces()))
        .filter(it -> it.getPackageName().equals(HAL) && !it.isSealed())
        .distinct()
        .toArray(Class<?>[]::new);
  }
}
