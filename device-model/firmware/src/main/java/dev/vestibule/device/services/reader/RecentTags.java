package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.reader.Tag;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;

/** What was read lately, by any reader. Forgotten at a restart. */
final class RecentTags {

  /** Source: assumed. */
  private static final int MOST = 64;

  private final ArrayDeque<Tag> tags = new ArrayDeque<>();

  void add(Tag tag) {
    tags.addFirst(tag);
    if (tags.size() > MOST) tags.removeLast();
  }

  /** The newest of all. */
  Optional<Tag> latest() {
    return Optional.ofNullable(tags.peekFirst());
  }

  /** The newest of one reader. */
  Optional<Tag> latest(String readerId) {
    return tags.stream().filter(tag -> tag.readerId().equals(readerId)).findFirst();
  }

  /** The one of one reader that was read at this very time. */
  Optional<Tag> at(String readerId, Instant time) {
    return tags.stream()
        .filter(tag -> tag.readerId().equals(readerId) && tag.time().equals(time))
        .findFirst();
  }
}
