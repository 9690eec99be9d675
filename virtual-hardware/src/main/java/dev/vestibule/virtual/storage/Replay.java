package dev.vestibule.virtual.storage;

import dev.vestibule.virtual.storage.PendingChange.Appended;
import dev.vestibule.virtual.storage.PendingChange.Deleted;
import dev.vestibule.virtual.storage.PendingChange.Renamed;
import dev.vestibule.virtual.storage.PendingChange.Written;
import dev.vestibule.virtual.storage.Tearing.Fate;
import dev.vestibule.virtual.storage.Tearing.Verdict;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A change that was taken back and can be done again, wholly, in part or not at all. Changes belong
 * to the file, not to its name: if a new name was lost, what was written under it later is in the
 * file of the old name.
 */
final class Replay {

  private final Map<String, StoredFile> files;
  private final PendingChange change;

  /** What the change wrote; for a new name, the whole file as it was then. */
  private final byte[] written;

  /** Takes the change back. */
  Replay(Map<String, StoredFile> files, PendingChange change) {
    this.files = files;
    this.change = change;
    this.written =
        switch (change) {
          case Written it -> it.file().content();
          case Appended it -> it.file().from(it.offset());
          case Renamed it -> it.file().content();
          case Deleted it -> new byte[0];
        };
    switch (change) {
      case Written it -> {
        it.file().replace(it.before());
        if (it.made()) files.remove(it.name());
      }
      case Appended it -> {
        it.file().resize(it.offset());
        if (it.made()) files.remove(it.name());
      }
      case Renamed it -> {
        files.remove(it.to());
        if (it.replaced() != null) files.put(it.to(), it.replaced());
        files.put(it.from(), it.file());
      }
      case Deleted it -> files.put(it.name(), it.file());
    }
  }

  /** Does it again as far as the verdict says. A change of names is done or lost, never torn. */
  void apply(Verdict verdict) {
    if (verdict.fate() == Fate.LOST) return;
    boolean torn = verdict.fate() == Fate.TORN;
    SplittableRandom chance = verdict.chance();
    switch (change) {
      case Written it -> {
        if (it.made()) files.put(it.name(), it.file());
        if (torn) tear(it.file(), 0, chance);
        else it.file().replace(written);
      }
      case Appended it -> {
        if (it.made()) files.put(it.name(), it.file());
        if (torn) tear(it.file(), it.offset(), chance);
        else it.file().put(it.offset(), written, 0, written.length);
      }
      case Renamed it -> {
        if (torn && chance.nextBoolean()) return;
        files.remove(it.from(), it.file());
        files.put(it.to(), it.file());
        it.file().replace(written);
      }
      case Deleted it -> {
        if (torn && chance.nextBoolean()) return;
        files.remove(it.name(), it.file());
      }
    }
  }

  /** Some sectors are written, some are not; the length is the old, the new, or in between. */
  private void tear(StoredFile file, int offset, SplittableRandom chance) {
    int end = offset + written.length;
    for (int at = offset; at < end; ) {
      int next = Math.min(end, (at / Tearing.SECTOR + 1) * Tearing.SECTOR);
      if (chance.nextBoolean()) file.put(at, written, at - offset, next - at);
      at = next;
    }
    if (file.length() != end && chance.nextBoolean()) file.resize(end);
  }
}
