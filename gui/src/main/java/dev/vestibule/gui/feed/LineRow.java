package dev.vestibule.gui.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that passed on the wires of the reader connector, decoded.
 *
 * @param time when it ended, on the unit's real-time clock
 * @param direction who sent it
 * @param name what it is, such as {@code POLL} or {@code 26 bits}
 * @param facts what else its head says, such as {@code address 0, sequence 1}
 * @param content its bits or bytes, in pieces; PINs and keys never appear in it
 * @param check what protects it and whether that is right, such as {@code CRC right}
 * @param right whether nothing is wrong with it
 * @param routine whether it only keeps the line alive
 */
public record LineRow(
    Instant time,
    Direction direction,
    String name,
    String facts,
    List<Piece> content,
    String check,
    boolean right,
    boolean routine) {

  public LineRow {
    content = List.copyOf(content);
  }

  /** Who sent something. */
  public enum Direction {
    FROM_UNIT("From the unit"),
    TO_UNIT("To the unit");

    private final String words;

    Direction(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /** Some of the content, such as {@code 0110} or {@code 53 00}. */
  public record Piece(String text, Mark mark) {}

  /** What a piece is. */
  public enum Mark {
    /** Neither right nor wrong. */
    DATA,
    /** A check that is right. */
    RIGHT,
    /** A check that is wrong. */
    WRONG
  }

  /** All of the content. */
  public String text() {
    return content.stream().map(Piece::text).collect(Collectors.joining(" "));
  }
}
