package dev.vestibule.virtual.board;

import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.power.PowerSystem;

/**
 * A pin of a terminal block and what it is for.
 *
 * @param connector such as {@code relay}
 * @param number from 1
 */
public record Pin(String connector, int number, Role role) {

  /** What a pin is for. */
  public sealed interface Role {
    /** In words of an installer. */
    String words();
  }

  /** 0 V. */
  public record Ground() implements Role {
    @Override
    public String words() {
      return "DC ground";
    }
  }

  /** The NO/NC pin of a relay. */
  public record Contact(String relay) implements Role {
    @Override
    public String words() {
      return "NO/NC of " + relay;
    }
  }

  /** The COM pin of a relay. */
  public record Common(String relay) implements Role {
    @Override
    public String words() {
      return "COM of " + relay;
    }
  }

  /** A supply of the unit; nothing may be fed into it. */
  public record PowerOut(VirtualSupply.Rating rating) implements Role {
    @Override
    public String words() {
      return rating.volts() + " V DC, power out only";
    }
  }

  /** The DC input; nothing may be drawn from it. */
  public record PowerIn(PowerSystem.DcRange range) implements Role {
    @Override
    public String words() {
      return "DC input " + range + ", power in only";
    }
  }

  /** A configurable input or output. */
  public record Io(String port) implements Role {
    @Override
    public String words() {
      return "input or output " + port;
    }
  }

  /** A pin for data or sound. */
  public record Signal(String name) implements Role {
    @Override
    public String words() {
      return "signal " + name;
    }
  }

  /** How a pin is called, such as {@code relay/7}. */
  public String place() {
    return connector + "/" + number;
  }

  /** The pin in words, such as {@code relay/7 (12 V DC, power out only)}. */
  @Override
  public String toString() {
    return place() + " (" + role.words() + ")";
  }
}
