package dev.vestibule.scenarios.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a door station of its own: a parameter of type {@link
 * dev.vestibule.scenarios.twin.Twin}, {@link dev.vestibule.virtual.bench.Bench} or {@link
 * dev.vestibule.scenarios.peer.Installer}. On a method it overrides the one on the class. A test
 * that fails leaves evidence in {@code target/evidence}.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(DoorStationExtension.class)
public @interface WithDoorStation {

  /** Name of its preset. */
  String preset() default "empty";

  /** Source of all chance. */
  long seed() default 1;
}
