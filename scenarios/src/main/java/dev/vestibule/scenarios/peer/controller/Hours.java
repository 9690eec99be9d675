package dev.vestibule.scenarios.peer.controller;

import java.time.LocalTime;

/**
 * When a credential is good, each day by the controller's clock.
 *
 * @param from from here on
 * @param to until before this; earlier than the beginning for a night
 */
public record Hours(LocalTime from, LocalTime to) {

  /** At any time. */
  public static final Hours ALL = new Hours(LocalTime.MIN, LocalTime.MIN);

  boolean contain(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean goesOn = time.isBefore(to);
    return from.isBefore(to) ? begun && goesOn : begun || goesOn;
  }
}
