package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.Shown;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Readers that programs bring along. While one is there it may mask others: what these read is told
 * in events only. Source: VAPIX, Intercom service, RegisterReader.
 */
final class RegisteredReaders {

  /** A reader that is not heard of for so long is lost. Source: assumed. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Source: assumed, after the limit on subscriptions. */
  private static final int MOST = 100;

  private final DeviceLoop loop;
  private final Map<String, Registration> readers = new LinkedHashMap<>();

  private record Registration(Set<String> masks, boolean unmaskIfLost, Timer end) {}

  RegisteredReaders(DeviceLoop loop) {
    this.loop = loop;
  }

  /**
   * Registers a reader, or registers it anew.
   *
   * @param masks ids of readers that count for nothing as long as it is there
   * @param unmaskIfLost whether they count again if it is lost; otherwise not until it says so
   * @return false if there are too many
   */
  boolean register(String id, Set<String> masks, boolean unmaskIfLost) {
    if (readers.size() >= MOST && !readers.containsKey(id)) return false;
    remove(id);
    readers.put(id, new Registration(masks, unmaskIfLost, ending(id)));
    return true;
  }

  /** It is still there; false if it was never registered, or is lost. */
  boolean keepAlive(String id) {
    Registration known = readers.get(id);
    if (known == null || !known.end.waiting()) return false;
    return register(id, known.masks, known.unmaskIfLost);
  }

  /** Takes it off; false if it is not there. */
  boolean remove(String id) {
    Registration known = readers.remove(id);
    if (known == null) return false;
    known.end.cancel();
    return true;
  }

  /** Whether what this reader reads is for events only. */
  boolean masked(String id) {
    return readers.values().stream().anyMatch(reader -> reader.masks.contains(id));
  }

  /** The ids of all readers that are there, the built-in one first. */
  Set<String> ids() {
    var ids = new LinkedHashSet<String>();
    ids.add(Shown.INTERNAL);
    readers.forEach(
        (id, reader) -> {
          if (reader.end.waiting()) ids.add(id);
        });
    return ids;
  }

  private Timer ending(String id) {
    return loop.after(PATIENCE, () -> lost(id));
  }

  private void lost(String id) {
    readers.computeIfPresent(id, (same, reader) -> reader.unmaskIfLost ? null : reader);
  }
}
