package dev.vestibule.device.kernel;

import dev.vestibule.hal.Volume;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A storage chip without a fault, until it is told to have one. */
public final class MemoryVolume implements Volume {

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private Optional<Result> fault = Optional.empty();
  private int writes;

  /** Answers every change from now on in this way, and changes nothing. */
  public void fault(Result fault) {
    this.fault = Optional.of(fault);
  }

  /** How many files were written so far. */
  public int writes() {
    return writes;
  }

  /** Flips one bit of a file. */
  public void rot(String name) {
    files.get(name)[files.get(name).length - 1] ^= 1;
  }

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  @Override
  public Result write(String name, byte[] content) {
    writes++;
    return fault.orElseGet(() -> done(() -> files.put(name, content.clone())));
  }

  @Override
  public Result append(String name, byte[] content) {
    throw new AssertionError("the store never appends");
  }

  @Override
  public Result rename(String from, String to) {
    return fault.orElseGet(() -> done(() -> files.put(to, files.remove(from))));
  }

  @Override
  public Result delete(String name) {
    return fault.orElseGet(() -> done(() -> files.remove(name)));
  }

  @Override
  public Result sync() {
    return fault.orElseGet(Done::new);
  }

  @Override
  public long capacity() {
    return 1 << 20;
  }

  @Override
  public long free() {
    return capacity() - files.values().stream().mapToLong(file -> file.length).sum();
  }

  @Override
  public int wearPercent() {
    return 0;
  }

  private static Result done(Runnable change) {
    change.run();
    return new Done();
  }
}
