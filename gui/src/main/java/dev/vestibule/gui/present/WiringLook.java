package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.PeerFeed.Peer;
import dev.vestibule.gui.feed.PeerFeed.Seen;
import java.util.List;
import java.util.Map;

/**
 * What is wired to the reader connector, and the lines that belong to it.
 *
 * @param offered what can be wired
 * @param seen what is, and what it says
 * @param swapped whether the data wires are swapped
 * @param noisy whether something couples into them
 * @param lines those of a Wiegand panel
 */
public record WiringLook(
    List<Peer> offered, Seen seen, boolean swapped, boolean noisy, Map<PanelLine, Drive> lines) {

  /** Nothing anywhere. */
  public static final WiringLook NONE =
      new WiringLook(List.of(), new Seen(Peer.NOTHING, "", "", "", ""), false, false, Map.of());

  public WiringLook {
    offered = List.copyOf(offered);
    lines = Map.copyOf(lines);
  }

  /** A line from a Wiegand panel to an I/O pin. */
  public enum PanelLine {
    LED_1("LED 1"),
    LED_2("LED 2"),
    BEEPER("Beeper");

    private final String words;

    PanelLine(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * How a line is.
   *
   * @param pin the I/O pin it is wired to, 1-4; 0 for none
   * @param active whether the panel ties it to ground
   */
  public record Drive(int pin, boolean active) {

    /** Not wired. */
    public static final Drive NONE = new Drive(0, false);
  }

  /** How a line is. */
  public Drive line(PanelLine line) {
    return lines.getOrDefault(line, Drive.NONE);
  }
}
