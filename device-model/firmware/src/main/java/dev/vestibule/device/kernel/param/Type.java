package dev.vestibule.device.kernel.param;

import java.util.List;

/**
 * What a form or a definition says of the values of a kind. Source: VAPIX, Parameter management,
 * parameter definitions.
 */
public sealed interface Type {

  /** A line of text. */
  record Text(int maxLength) implements Type {}

  /** A whole number. */
  record Whole(int min, int max) implements Type {}

  /** One of two words. */
  record Switch(String on, String off) implements Type {}

  /** One of a few words. */
  record Choice(List<String> words) implements Type {}

  /** Text that is never shown. */
  record Password(int maxLength) implements Type {}

  /** An IP address. */
  record Address() implements Type {}

  /** IP addresses with something between. */
  record Addresses() implements Type {}

  /** A name in the domain name system. */
  record HostName() implements Type {}
}
