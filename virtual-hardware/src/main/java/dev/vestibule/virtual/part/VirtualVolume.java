package dev.vestibule.virtual.part;

import dev.vestibule.hal.Volume;
import dev.vestibule.virtual.storage.Backing;
import dev.vestibule.virtual.storage.FileTable;
import dev.vestibule.virtual.storage.PowerCut;
import dev.vestibule.virtual.storage.PowerCut.Moment;
import dev.vestibule.virtual.storage.StorageErrors;
import dev.vestibule.virtual.storage.Tearing;
import dev.vestibule.virtual.storage.VolumeImage;
import dev.vestibule.virtual.storage.Wear;
import dev.vestibule.virtual.storage.WritePoint;
import dev.vestibule.virtual.storage.WritePoint.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A storage chip or card. Every change is a numbered write point at which a test can cut the power;
 * what a cut leaves of changes that were not synced is decided by the seed and the number of the
 * point alone. Once its power has failed it answers every call with {@link PowerLost}.
 */
public final class VirtualVolume implements Volume {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private enum State {
    POWERED,
    UNPOWERED,
    REMOVED
  }

  /** What the backing has to do for a change. */
  private interface Keeping {
    void keep() throws IOException;
  }

  private final Bus bus;
  private final String signal;
  private final long capacity;
  private final long seed;
  private final Backing backing;
  private final FileTable files = new FileTable();
  private StorageErrors errors = new StorageErrors();
  private final Wear wear;
  private State state = State.POWERED;
  private PowerCut powerCut = PowerCut.NEVER;
  private boolean readOnly;
  private long points;

  /**
   * An empty chip that ends with the simulation.
   *
   * @param signal its name in the trace, such as {@code flash}
   * @param capacity in bytes
   */
  public VirtualVolume(Bus bus, String signal, long capacity, long seed) {
    this(bus, signal, new VolumeImage(capacity, 0, new TreeMap<>()), seed, Backing.NONE);
  }

  /** A chip with this content; changes go on to the backing, which has the content already. */
  public VirtualVolume(Bus bus, String signal, VolumeImage image, long seed, Backing backing) {
    this.bus = bus;
    this.signal = signal;
    this.capacity = image.capacity();
    this.seed = seed;
    this.backing = backing;
    this.wear = new Wear(capacity);
    wear.wornBytes(image.wornBytes());
    files.load(image.files());
    bus.trace().declare(signal + ".wear", wear.percent());
  }

  @Override
  public List<String> names() {
    return answers() ? files.names() : List.of();
  }

  @Override
  public Optional<byte[]> read(String name) {
    checked(name);
    if (!answers() || errors.failsReads()) return Optional.empty();
    return files.read(name).map(content -> errors.onRead(name, content));
  }

  @Override
  public Result write(String name, byte[] content) {
    checked(name);
    return change(
        Operation.WRITE,
        name,
        content.length,
        content.length - files.size(name),
        () -> files.write(name, content),
        () -> backing.write(name, content));
  }

  @Override
  public Result append(String name, byte[] content) {
    checked(name);
    return change(
        Operation.APPEND,
        name,
        content.length,
        content.length,
        () -> files.append(name, content),
        () -> backing.append(name, content));
  }

  @Override
  public Result rename(String from, String to) {
    checked(from);
    checked(to);
    if (answers() && !files.contains(from)) return new Failed("no such file: " + from);
    return change(
        Operation.RENAME, from, 0, 0, () -> files.rename(from, to), () -> backing.rename(from, to));
  }

  @Override
  public Result delete(String name) {
    checked(name);
    return change(
        Operation.DELETE, name, 0, 0, () -> files.delete(name), () -> backing.delete(name));
  }

  @Override
  public Result sync() {
    if (errors.liesOnSync()) return change(Operation.SYNC, "", 0, 0, () -> {}, () -> {});
    return change(Operation.SYNC, "", 0, 0, files::sync, backing::sync);
  }

  @Override
  public long capacity() {
    return answers() ? capacity : 0;
  }

  @Override
  public long free() {
    return answers() ? capacity - files.used() : 0;
  }

  @Override
  public int wearPercent() {
    return answers() ? wear.percent() : 0;
  }

  /** What is wrong with the chip, for a hand to change. */
  public StorageErrors errors() {
    return errors;
  }

  /** Ages the chip to 0-200 percent; above 100 more and more changes fail. */
  public void wear(int percent) {
    wear.percent(percent);
    noteWear();
  }

  /** How worn the chip is in percent, with or without power. */
  public int worn() {
    return wear.percent();
  }

  /** Size in bytes, with or without power. */
  public long size() {
    return capacity;
  }

  /** Bytes in use, with or without power. */
  public long used() {
    return files.used();
  }

  /** Moves the card's lock, if it has one. */
  public void readOnly(boolean locked) {
    readOnly = locked;
  }

  /** Decides from now on where the power is cut. */
  public void cutPower(PowerCut powerCut) {
    this.powerCut = powerCut;
  }

  /** How many write points there have been. */
  public long writePoints() {
    return points;
  }

  /**
   * The power fails now: what was not synced is kept, lost or torn. Without effect a second time.
   */
  public void powerLost() {
    if (state != State.POWERED) return;
    wreck(false);
    state = State.UNPOWERED;
  }

  /** Power is back. */
  public void powered() {
    if (state == State.UNPOWERED) state = State.POWERED;
  }

  /** The whole content as a program would read it, for snapshots and for looking inside. */
  public VolumeImage image() {
    return new VolumeImage(capacity, wear.wornBytes(), files.content());
  }

  /** Takes another content; the capacity stays. */
  public void load(VolumeImage image) {
    files.load(image.files());
    wear.wornBytes(image.wornBytes());
    noteWear();
    replaceBacking();
  }

  /** No program runs any more. What it left unsynced is safe as long as there is power. */
  public void reset() {}

  /** The card is pushed into a slot with these errors. */
  void inserted(StorageErrors slot) {
    errors = slot;
    state = State.POWERED;
  }

  /** The card is drawn out. */
  void removed() {
    powerLost();
    state = State.REMOVED;
  }

  @Override
  public String toString() {
    return (capacity >> 20) + " MiB";
  }

  private Result change(
      Operation operation, String name, int bytes, long growth, Runnable work, Keeping keeping) {
    if (!answers()) return new Failed("no card");
    var point = new WritePoint(signal, ++points, operation, name);
    Moment moment = powerCut.at(point);
    boolean begun =
        moment != Moment.BEFORE && !(moment == Moment.DURING && operation == Operation.SYNC);
    if (!begun) throw cut(point, false);
    Result result = refusal(growth).orElseGet(() -> perform(point, bytes, work, keeping));
    if (moment != Moment.NOT) throw cut(point, moment == Moment.DURING && result instanceof Done);
    return result;
  }

  private Optional<Result> refusal(long growth) {
    if (readOnly) return Optional.of(new ReadOnly());
    return growth > capacity - files.used() ? Optional.of(new Full()) : Optional.empty();
  }

  private Result perform(WritePoint point, int bytes, Runnable work, Keeping keeping) {
    wear.written(bytes);
    noteWear();
    var error = errors.onChange(wear.failureRate(), new SplittableRandom(chance()));
    try {
      if (error.isPresent()) {
        boolean data =
            point.operation() == Operation.WRITE || point.operation() == Operation.APPEND;
        if (data) damage(point.name(), work);
        return new Failed(error.get());
      }
      work.run();
      keeping.keep();
      return new Done();
    } catch (IOException e) {
      return new Failed(String.valueOf(e.getMessage()));
    }
  }

  private void damage(String name, Runnable work) throws IOException {
    work.run();
    files.tearLast(new Tearing(chance()));
    if (files.contains(name)) backing.write(name, files.read(name).orElseThrow());
  }

  private PowerLost cut(WritePoint point, boolean interrupted) {
    wreck(interrupted);
    state = State.UNPOWERED;
    return new PowerLost(point.toString());
  }

  private void wreck(boolean lastInterrupted) {
    if (!files.unsafe()) return;
    files.wreck(new Tearing(chance()), lastInterrupted);
    replaceBacking();
  }

  private void replaceBacking() {
    try {
      backing.replaceAll(files::content);
    } catch (IOException e) {
      throw new UncheckedIOException("the content of " + signal + " cannot be kept", e);
    }
  }

  /** Chance for what happens at the present write point. */
  private long chance() {
    return seed * 0x9E37_79B9_7F4A_7C15L + points;
  }

  private void noteWear() {
    bus.note(signal + ".wear", wear.percent());
  }

  private boolean answers() {
    if (state == State.UNPOWERED) throw new PowerLost(signal + " has no power");
    return state == State.POWERED;
  }

  private static void checked(String name) {
    if (NAME.matcher(name).matches()) return;
    throw new IllegalArgumentException("a name is 1-100 of A-Z a-z 0-9 . _ -: \"" + name + "\"");
  }
}
