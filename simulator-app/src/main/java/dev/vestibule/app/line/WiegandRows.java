package dev.vestibule.app.line;

import dev.vestibule.device.protocols.wiegand.Frame;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.device.protocols.wiegand.PulseReader.Heard;
import dev.vestibule.device.protocols.wiegand.PulseReader.Spoilt;
import dev.vestibule.device.protocols.wiegand.PulseReader.Whole;
import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.feed.LineRow.Direction;
import dev.vestibule.gui.feed.LineRow.Mark;
import dev.vestibule.gui.feed.LineRow.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Wiegand frames as rows. A probe knows no settings: it takes a frame for the usual layout of its
 * length, and one of four or eight bits for a key.
 */
final class WiegandRows {

  private static final int KEY = 4, PADDED_KEY = 8;
  private static final int GROUP = 8;

  private WiegandRows() {}

  static LineRow row(Heard heard, Instant time) {
    return switch (heard) {
      case Spoilt(int bits, String why) -> row(time, bits + " bits", "", List.of(), why, false);
      case Whole(Frame frame) -> whole(frame, time);
    };
  }

  private static LineRow whole(Frame frame, Instant time) {
    int length = frame.length();
    if (length == KEY || length == PADDED_KEY) {
      return row(time, "Key", length + " bits", hidden(length), "No parity", true);
    }
    return layout(length)
        .map(layout -> laidOut(frame, layout, time))
        .orElseGet(
            () ->
                row(
                    time,
                    length + " bits",
                    "hexadecimal " + frame.value().toString(16).toUpperCase(Locale.ROOT),
                    groups(frame, 1, length),
                    "No known parity",
                    true));
  }

  private static LineRow laidOut(Frame frame, Layout layout, Instant time) {
    int length = frame.length();
    int data = length - 2;
    boolean start = even(frame.ones(1, 1 + layout.startParityBits()));
    boolean stop = !even(frame.ones(length - layout.stopParityBits(), length));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(parity(frame, 1, start));
    pieces.addAll(groups(frame, 2, 1 + layout.facilityCodeSize()));
    pieces.addAll(groups(frame, 2 + layout.facilityCodeSize(), 1 + data));
    pieces.add(parity(frame, length, stop));
    return row(
        time, length + " bits", facts(frame, layout), pieces, check(start, stop), start && stop);
  }

  private static String facts(Frame frame, Layout layout) {
    String card = "card " + frame.bits(2 + layout.facilityCodeSize(), frame.length() - 1);
    return layout.facilityCodeSize() == 0
        ? card
        : "facility " + frame.bits(2, 1 + layout.facilityCodeSize()) + ", " + card;
  }

  private static String check(boolean start, boolean stop) {
    if (start && stop) return "Parity right";
    if (start) return "Last parity wrong";
    return stop ? "First parity wrong" : "Both parities wrong";
  }

  private static Piece parity(Frame frame, int place, boolean right) {
    return new Piece(frame.bit(place) ? "1" : "0", right ? Mark.RIGHT : Mark.WRONG);
  }

  private static boolean even(int ones) {
    return ones % 2 == 0;
  }

  /** Frames of 37 bits with and without a facility code have the same parities. */
  private static Optional<Layout> layout(int length) {
    return List.of(Layout.WIEGAND26, Layout.WIEGAND34, Layout.WIEGAND37).stream()
        .filter(layout -> layout.length() == length)
        .findFirst();
  }

  private static List<Piece> groups(Frame frame, int from, int to) {
    List<Piece> groups = new ArrayList<>();
    String digits = frame.digits();
    for (int at = from; at <= to; at += GROUP) {
      int end = Math.min(at + GROUP - 1, to);
      groups.add(new Piece(digits.substring(at - 1, end), Mark.DATA));
    }
    return groups;
  }

  private static List<Piece> hidden(int bits) {
    return List.of(new Piece("•".repeat(bits), Mark.DATA));
  }

  private static LineRow row(
      Instant time, String name, String facts, List<Piece> content, String check, boolean right) {
    return new LineRow(time, Direction.FROM_UNIT, name, facts, content, check, right, false);
  }
}
