package dev.vestibule.virtual.storage;

import dev.vestibule.virtual.storage.PendingChange.Appended;
import dev.vestibule.virtual.storage.PendingChange.Deleted;
import dev.vestibule.virtual.storage.PendingChange.Renamed;
import dev.vestibule.virtual.storage.PendingChange.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Named files and the changes to them that are not yet safe. Nothing is copied for safety: a change
 * only remembers how to take it back.
 */
public final class FileTable {

  private final TreeMap<String, StoredFile> files = new TreeMap<>();
  private final List<PendingChange> pending = new ArrayList<>();
  private long used;

  /** All names, sorted. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** The content of a file. */
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name)).map(StoredFile::content);
  }

  /** Bytes of all files together. */
  public long used() {
    return used;
  }

  /** Size of a file, 0 if there is none. */
  public int size(String name) {
    StoredFile file = files.get(name);
    return file == null ? 0 : file.length();
  }

  /** Whether there is such a file. */
  public boolean contains(String name) {
    return files.containsKey(name);
  }

  /** Makes or replaces a file. */
  public void write(String name, byte[] content) {
    StoredFile file = files.get(name);
    boolean made = file == null;
    if (file == null) files.put(name, file = new StoredFile());
    used += content.length - file.length();
    byte[] before = file.replace(content.clone());
    pending.add(new Written(name, file, before, made));
  }

  /** Adds to the end of a file, which is made if it is missing. */
  public void append(String name, byte[] content) {
    StoredFile file = files.get(name);
    boolean made = file == null;
    if (file == null) files.put(name, file = new StoredFile());
    pending.add(new Appended(name, file, file.length(), made));
    file.put(file.length(), content, 0, content.length);
    used += content.length;
  }

  /** Gives a file another name; false if there is none. */
  public boolean rename(String from, String to) {
    StoredFile file = files.remove(from);
    if (file == null) return false;
    StoredFile replaced = files.put(to, file);
    if (replaced != null) used -= replaced.length();
    pending.add(new Renamed(from, to, file, replaced));
    return true;
  }

  /** Removes a file, if there is one. */
  public void delete(String name) {
    StoredFile file = files.remove(name);
    if (file == null) return;
    used -= file.length();
    pending.add(new Deleted(name, file));
  }

  /** Makes all changes so far safe. */
  public void sync() {
    pending.clear();
  }

  /** Whether there are changes that a power failure can undo. */
  public boolean unsafe() {
    return !pending.isEmpty();
  }

  /** Forgets everything and takes these files as safe content. */
  public void load(Map<String, byte[]> content) {
    files.clear();
    pending.clear();
    content.forEach(this::write);
    pending.clear();
    used = content.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  /** A copy of everything. */
  public TreeMap<String, byte[]> content() {
    var copy = new TreeMap<String, byte[]>();
    files.forEach((name, file) -> copy.put(name, file.content()));
    return copy;
  }

  /**
   * Leaves the last change done in part only, as a failing write does; a change of names is done or
   * not.
   */
  public void tearLast(Tearing tearing) {
    if (pending.isEmpty()) return;
    new Replay(files, pending.getLast()).apply(tearing.ofTheInterrupted());
    recount();
  }

  /** Keeps, loses or tears each change that is not yet safe, as a power failure does. */
  public void wreck(Tearing tearing, boolean lastInterrupted) {
    List<Replay> replays = new ArrayList<>();
    for (PendingChange change : pending.reversed()) replays.addFirst(new Replay(files, change));
    for (Replay replay : replays) {
      boolean interrupted = lastInterrupted && replay == replays.getLast();
      replay.apply(interrupted ? tearing.ofTheInterrupted() : tearing.ofThePending());
    }
    pending.clear();
    recount();
  }

  private void recount() {
    used = files.values().stream().mapToLong(StoredFile::length).sum();
  }
}
