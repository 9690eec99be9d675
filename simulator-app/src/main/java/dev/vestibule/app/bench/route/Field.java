package dev.vestibule.app.bench.route;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may stand in a field of a body or in a parameter: requests are checked against it, and the
 * OpenAPI document shows it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

  /** What it means, in one phrase. */
  String value();

  /** Smallest number. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Largest number. */
  double max() default Double.POSITIVE_INFINITY;

  /** Regular expression that a whole text matches; any text if empty. */
  String pattern() default "";

  /** Most characters of a text. */
  int maxLength() default 1_000;

  /** An example, as in JSON but without the quotes of a text. */
  String example() default "";
}
