package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.web.rpc.Timestamp;
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

  /** The one of one reader that an event with this timestamp told of. */
  Optional<Tag> at(String readerId, String timestamp) {
    return tags.stream()
        .filter(tag -> tag.readerId().equals(readerId) && Timestamp.means(timestamp, tag.time()))
        .findFirst();
  }
}
