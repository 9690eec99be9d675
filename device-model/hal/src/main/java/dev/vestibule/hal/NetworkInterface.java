package dev.vestibule.hal;

/** The RJ45 connector. */
public interface NetworkInterface {

  /** State of the cable. */
  enum Link {
    UP,
    DOWN
  }

  /** The interface's address. */
  MacAddress mac();

  /** Whether there is a link. */
  Input<Link> link();
}
