package dev.vestibule.virtual.board;

import dev.vestibule.hal.MacAddress;
import dev.vestibule.virtual.time.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** Boards without power, for tests. */
public final class Boards {

  /** Where their clocks stand at first. */
  public static final Instant START = Instant.parse("2026-01-31T14:32:00Z");

  private static final MacAddress MAC = new MacAddress(0xB8A44F000001L);

  private Boards() {}

  /** The board that ships with the simulator. */
  public static VirtualBoard large() {
    return of(BoardFile.shipped("a8207-ve-mk2"));
  }

  /** A board of fewer parts. */
  public static VirtualBoard small() {
    try (InputStream in = Boards.class.getResourceAsStream("small.board")) {
      byte[] text = Objects.requireNonNull(in).readAllBytes();
      return of("small.board", new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The board of this file. */
  public static VirtualBoard of(String name, String text) {
    return of(BoardFile.parse(name, text));
  }

  private static VirtualBoard of(BoardPlan plan) {
    return new VirtualBoard(plan, MAC, new Timeline(START), 1);
  }
}
