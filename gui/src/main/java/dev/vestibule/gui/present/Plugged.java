package dev.vestibule.gui.present;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What is plugged into the rear, as the signal trace tells.
 *
 * @param link whether the network cable has a link
 * @param lossPercent share of the packets the line loses
 * @param sdCardMiB size of the SD card, empty without one
 * @param monitor whether a monitor is plugged in
 * @param reader what is wired to the reader connector, empty for nothing
 * @param sounds whether the loudspeaker sounds
 */
record Plugged(
    boolean link,
    int lossPercent,
    OptionalInt sdCardMiB,
    boolean monitor,
    String reader,
    boolean sounds) {

  static Plugged of(Map<String, Object> signals, OptionalInt sdCardMiB) {
    return new Plugged(
        !"DOWN".equals(String.valueOf(signals.get("network.link"))),
        signals.get("network.loss") instanceof Integer loss ? loss : 0,
        sdCardMiB,
        Boolean.TRUE.equals(signals.get("hdmi.monitor")),
        "",
        Boolean.TRUE.equals(signals.get("speaker")));
  }
}
