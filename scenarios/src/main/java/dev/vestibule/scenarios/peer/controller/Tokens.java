package dev.vestibule.scenarios.peer.controller;

import java.util.List;
import java.util.Optional;

/** The names of the controller's things on the wire. */
final class Tokens {

  static final String CONTROLLER = "Axis-00408c184bdb+AccessController";
  static final String DOOR = "Axis-00408c184bdb:1351591416.000000001";

  /**
   * A way through the door, and the reader before it.
   *
   * @param direction in or out
   * @param name for people
   */
  record Way(String direction, String name) {
    String point() {
      return "point-" + direction;
    }

    String reader() {
      return "reader-" + direction;
    }
  }

  /** The exit first, so that nobody gets the entrance by taking the first. */
  static final List<Way> WAYS = List.of(new Way("out", "Exit"), new Way("in", "Entrance"));

  private Tokens() {}

  /** The way before which this reader is. */
  static Optional<Way> way(String reader) {
    return WAYS.stream().filter(way -> way.reader().equals(reader)).findFirst();
  }
}
