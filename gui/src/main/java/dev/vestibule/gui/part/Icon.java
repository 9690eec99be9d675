package dev.vestibule.gui.part;

import java.util.List;

/**
 * Drawings in a grid of 24 × 24, all of round lines. The six on the housing are assumed (no data
 * sheet shows them closely); the rest are the panel's own.
 */
public enum Icon {
  CALL(
      List.of(
          new Line("M5.6 6.2C5.8 12.6 11.4 18.2 17.8 18.4", 3.2),
          new Line("M4.9 5.4l2.6 2.6M16 16.5l2.6 2.6", 5),
          new Line("M13 3.6a7.4 7.4 0 0 1 7.4 7.4M13 7.2a3.8 3.8 0 0 1 3.8 3.8", 1.9)),
      List.of()),
  TALK(
      1.75,
      "M5 4.5h14a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-6.5L8 20v-4H5a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2z"
          + "M8.5 9v2.6M12 7.8v5M15.5 9v2.6"),
  DOOR(1.75, "M6 20.5V3.5h12v17M3.5 20.5H6M18 20.5h2.5M6 3.5l7 3v16l-7-2M10.6 13.6v1.2"),
  BELL(1.8, "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10.3 21h3.4M12 5V3.2"),
  CARD(
      1.6,
      "M4.5 6.5h7a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 16V8"
          + "a1.5 1.5 0 0 1 1.5-1.5zM3 10h10M16 9a5.4 5.4 0 0 1 0 6M19 6.5a10 10 0 0 1 0 11"),
  T_COIL(
      1.6,
      "M6 9.5a5 5 0 0 1 10 0c0 3.3-3.2 3.6-3.2 6.5a2.6 2.6 0 0 1-5 .9M8.9 9.6a2.1 2.1 0 0 1 4.2 0"
          + "c0 1.2-1 1.6-1 2.8M16.6 15.4h5M19.1 15.4v5.6"),

  LOCKED(2, "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
  RELEASED(2, "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2"),

  RELAY_OPEN(
      List.of(new Line("M2 15h4M18 15h4M7.6 14.2L17 7.5", 1.9)),
      List.of(new Dot(6.6, 15.04, 2.66), new Dot(17.4, 15.04, 2.66))),
  RELAY_CLOSED(
      List.of(new Line("M2 15h4M18 15h4M8 15h8", 1.9)),
      List.of(new Dot(6.6, 15.04, 2.66), new Dot(17.4, 15.04, 2.66))),
  INPUT(
      1.9,
      "M14 4.5h4.5a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H14M3 12h11"
          + "M10.3 8.2L14 12l-3.7 3.8"),
  OUTPUT(
      1.9,
      "M10 4.5H5.5A1.5 1.5 0 0 0 4 6v12a1.5 1.5 0 0 0 1.5 1.5H10M9.5 12H21M17.3 8.2L21 12l-3.7 3.8"),
  SUPPLY(1.9, "M2.5 12H9M9 5.5v13M14 8.5v7M14 12h7.5M17 5.2h4M19 3.2v4"),
  POWER(1.9, "M9 3v5M15 3v5M6.5 8h11v3.2a5.5 5.5 0 0 1-11 0zM12 16.7V21"),
  NETWORK(1.9, "M4 5h16v11h-3.5v3h-9v-3H4zM8.2 5v3.6M12 5v3.6M15.8 5v3.6"),
  SD_CARD(1.9, "M8 3.5h6.5l3.5 3.5v13.5H6V5.5a2 2 0 0 1 2-2zM9.5 7v3M12.5 7v3"),
  HDMI(1.9, "M3 5h18v11H3zM12 16v4M8.5 20h7"),
  READER(1.9, "M2 16h3V8h3v8h4V8h3v8h2.5V8H21v8h1"),
  SOUND(1.9, "M4 9.5h3.5L12 5.8v12.4l-4.5-3.7H4zM15.3 9.2a4 4 0 0 1 0 5.6M18 6.6a8 8 0 0 1 0 10.8"),

  CHEVRON_DOWN(2.4, "M5.5 9l6.5 6.5L18.5 9"),
  CHEVRON_RIGHT(2.4, "M9 5.5l6.5 6.5L9 18.5"),
  TO_RIGHT(2, "M4 12h15M13.5 6.5L19 12l-5.5 5.5"),
  TO_LEFT(2, "M20 12H5M10.5 6.5L5 12l5.5 5.5"),
  CHECK(2.6, "M5 12.5l4.5 4.5L19 7.5"),
  CHECK_THIN(2.2, "M5 12.5l4.5 4.5L19 7.5"),
  SEARCH(2, "M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5"),
  MORE(1.9, "M5 12h.01M12 12h.01M19 12h.01"),
  PLAY(1.9, "M8 5.5v13l10.5-6.5z"),
  PAUSE(2.2, "M8.5 5.5v13M15.5 5.5v13"),
  NEXT(2.2, "M6 5.5v13l8.5-6.5zM18 5.5v13"),
  BACK(2.2, "M18 5.5v13l-8.5-6.5zM6 5.5v13"),
  AUDIENCE(1.9, "M3 4.5h18v12H3zM8 20.5l4-4 4 4M3 4.5h18"),
  SIDE(1.9, "M3 4.5h18v15H3zM14.5 4.5v15"),
  SUN(
      1.9,
      "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4"
          + "M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"),
  MOON(1.9, "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"),

  WARNING(2, "M12 4l9 16H3zM12 10v4.5M12 17.3v.2"),
  QR(2.2, "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-3"),
  MINUS(2, "M7.5 12h9"),
  PLUS(2, "M7.5 12h9M12 7.5v9"),
  /** Four half waves: "this flashes", said without flashing. */
  SQUARE_WAVE(0.77, "M0 13.5V10.5H6V13.5H12V10.5H18V13.5H24");

  private final List<Line> lines;
  private final List<Dot> dots;

  Icon(double width, String path) {
    this(List.of(new Line(path, width)), List.of());
  }

  Icon(List<Line> lines, List<Dot> dots) {
    this.lines = lines;
    this.dots = dots;
  }

  /** Strokes, painted in this order. */
  public List<Line> lines() {
    return lines;
  }

  /** Filled discs, painted over the strokes. */
  public List<Dot> dots() {
    return dots;
  }

  /** One stroke: SVG path data and its width, both in grid units. */
  public record Line(String path, double width) {}

  /** One filled disc, in grid units. */
  public record Dot(double x, double y, double radius) {}
}
