package dev.vestibule.device.kernel.net;

import java.time.Duration;

/** The cable between a host and the rest of the network. May be asked from any thread. */
public interface Line {

  /** A line that carries everything at once. */
  Line GOOD =
      new Line() {
        @Override
        public boolean lost() {
          return false;
        }

        @Override
        public Duration delay() {
          return Duration.ZERO;
        }
      };

  /** Decides over the next packet: true if the line loses it, as all are while it is down. */
  boolean lost();

  /** How long the next packet takes. */
  Duration delay();
}
