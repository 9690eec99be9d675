package dev.vestibule.virtual.storage;

import org.jspecify.annotations.Nullable;

/** A change that the chip has taken but that a power failure can still undo or tear. */
sealed interface PendingChange {

  /**
   * A file was made or replaced.
   *
   * @param before its content until then
   * @param made whether the file did not exist before
   */
  record Written(String name, StoredFile file, byte[] before, boolean made)
      implements PendingChange {}

  /**
   * Bytes were added to a file.
   *
   * @param offset where they start
   * @param made whether the file did not exist before
   */
  record Appended(String name, StoredFile file, int offset, boolean made)
      implements PendingChange {}

  /**
   * A file got another name.
   *
   * @param replaced the file that had the name until then
   */
  record Renamed(String from, String to, StoredFile file, @Nullable StoredFile replaced)
      implements PendingChange {}

  /** A file lost its name. */
  record Deleted(String name, StoredFile file) implements PendingChange {}
}
