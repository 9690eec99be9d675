package dev.vestibule.device.protocols.osdp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one lamp shall show. Times are in tenths of a second.
 *
 * @param reader number of the reader, 0-255
 * @param led number of the lamp, 0-255
 * @param temporary for a while
 * @param permanent until told otherwise
 */
public record LedSetting(int reader, int led, Temporary temporary, Permanent permanent) {

  private static final int SIZE = 14;

  /** What to do with the temporary setting. */
  public enum Change {
    NONE,
    CANCEL,
    SET
  }

  /** Colours by their number on the line. */
  public enum Colour {
    BLACK,
    RED,
    GREEN,
    AMBER,
    BLUE,
    MAGENTA,
    CYAN,
    WHITE;

    static Optional<Colour> of(int number) {
      return number < values().length ? Optional.of(values()[number]) : Optional.empty();
    }
  }

  /**
   * Shown instead of the permanent setting.
   *
   * @param on 0-255
   * @param off 0-255
   * @param time until it ends, 0-65,535
   */
  public record Temporary(
      Change change, int on, int off, Colour onColour, Colour offColour, int time) {
    /** Leaves the temporary setting as it is. */
    public static final Temporary NONE =
        new Temporary(Change.NONE, 0, 0, Colour.BLACK, Colour.BLACK, 0);
  }

  /**
   * Shown while no temporary setting is.
   *
   * @param set false leaves it as it is
   * @param on 0-255
   * @param off 0-255
   */
  public record Permanent(boolean set, int on, int off, Colour onColour, Colour offColour) {
    /** Leaves the permanent setting as it is. */
    public static final Permanent NONE = new Permanent(false, 0, 0, Colour.BLACK, Colour.BLACK);
  }

  /** Reads the data of the command LED; empty if any of it makes no sense. */
  static Optional<List<LedSetting>> read(byte[] data) {
    List<LedSetting> settings = new ArrayList<>();
    for (int at = 0; at < data.length; at += SIZE) {
      Optional<LedSetting> setting = read(data, at);
      if (setting.isEmpty()) return Optional.empty();
      settings.add(setting.get());
    }
    return Optional.of(settings);
  }

  /** Whether the data can be whole settings. */
  static boolean fits(byte[] data) {
    return data.length > 0 && data.length % SIZE == 0;
  }

  private static Optional<LedSetting> read(byte[] data, int at) {
    int change = at(data, at + 2);
    int set = at(data, at + 9);
    Optional<Colour> on = Colour.of(at(data, at + 5));
    Optional<Colour> off = Colour.of(at(data, at + 6));
    Optional<Colour> laterOn = Colour.of(at(data, at + 12));
    Optional<Colour> laterOff = Colour.of(at(data, at + 13));
    boolean known =
        on.isPresent() && off.isPresent() && laterOn.isPresent() && laterOff.isPresent();
    if (change > 2 || set > 1 || !known) return Optional.empty();
    var temporary =
        new Temporary(
            Change.values()[change],
            at(data, at + 3),
            at(data, at + 4),
            on.get(),
            off.get(),
            at(data, at + 7) | at(data, at + 8) << 8);
    var permanent =
        new Permanent(
            set == 1, at(data, at + 10), at(data, at + 11), laterOn.get(), laterOff.get());
    boolean never =
        temporary.change == Change.SET && temporary.on + temporary.off == 0
            || permanent.set && permanent.on + permanent.off == 0;
    if (never) return Optional.empty();
    return Optional.of(new LedSetting(at(data, at), at(data, at + 1), temporary, permanent));
  }

  /** The data of the command LED. */
  public static byte[] write(List<LedSetting> settings) {
    var data = new ByteArrayOutputStream();
    for (LedSetting setting : settings) {
      Temporary now = setting.temporary;
      Permanent later = setting.permanent;
      int[] bytes = {
        setting.reader,
        setting.led,
        now.change.ordinal(),
        now.on,
        now.off,
        now.onColour.ordinal(),
        now.offColour.ordinal(),
        now.time & 0xFF,
        now.time >> 8,
        later.set ? 1 : 0,
        later.on,
        later.off,
        later.onColour.ordinal(),
        later.offColour.ordinal()
      };
      for (int each : bytes) data.write(each);
    }
    return data.toByteArray();
  }

  private static int at(byte[] data, int place) {
    return data[place] & 0xFF;
  }
}
