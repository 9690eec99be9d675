package dev.vestibule.device.services.maintenance.software;

import java.util.Optional;

/**
 * An upgrade that nobody has committed yet.
 *
 * @param commit when it is committed without being asked
 * @param rollbackMinutes how long it may run uncommitted
 * @param stage how far it has come
 */
public record Trial(CommitAt commit, Optional<Integer> rollbackMinutes, Stage stage) {

  /** When an upgrade is committed by itself. */
  public enum CommitAt {
    NEVER,
    BOOT,
    STARTED;

    /** As clients write it. */
    String word() {
      return switch (this) {
        case NEVER -> "never";
        case BOOT -> "boot";
        case STARTED -> "started";
      };
    }
  }

  /** How far an upgrade has come. */
  public enum Stage {
    /** It may boot. */
    INSTALLED,
    /** It has booted; if it does so again, something went wrong. */
    BOOTED
  }

  Trial at(Stage stage) {
    return new Trial(commit, rollbackMinutes, stage);
  }

  /** The same without its end of time. */
  Trial unlimited() {
    return new Trial(CommitAt.NEVER, Optional.empty(), stage);
  }
}
