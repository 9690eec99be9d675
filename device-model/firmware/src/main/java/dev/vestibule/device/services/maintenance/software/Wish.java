package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.services.maintenance.software.Trial.CommitAt;
import dev.vestibule.device.services.maintenance.software.Trial.Stage;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How an upgrade is wanted.
 *
 * @param reset what becomes of the settings; empty if they are kept
 * @param trial how it is committed, if they are kept
 */
record Wish(Optional<Reset> reset, Trial trial) {

  /** Keeps the settings, and is committed when all has started. */
  static final Wish STANDARD = new Wish(Optional.empty(), trial(CommitAt.STARTED));

  /** Keeps nothing. */
  static final Wish FACTORY_DEFAULT =
      new Wish(Optional.of(Reset.FACTORY_DEFAULT), trial(CommitAt.STARTED));

  /**
   * Reads what a client wants. Without a time it is committed when all has started; with one it
   * waits to be. Source: VAPIX, Firmware management API, Upgrade firmware.
   */
  static Wish of(JsonNode params) {
    Optional<Integer> minutes =
        Optional.of(params.path("autoRollback").asString("default"))
            .filter(word -> Character.isDigit(word.charAt(0)))
            .map(Integer::valueOf);
    CommitAt commit =
        switch (params.path("autoCommit").asString("default")) {
          case "never" -> CommitAt.NEVER;
          case "boot" -> CommitAt.BOOT;
          case "started" -> CommitAt.STARTED;
          default -> minutes.isPresent() ? CommitAt.NEVER : CommitAt.STARTED;
        };
    return new Wish(
        reset(params.path("factoryDefaultMode").asString("none")),
        new Trial(commit, minutes, Stage.INSTALLED));
  }

  /** Reads a mode of factory default. */
  static Optional<Reset> reset(String mode) {
    return switch (mode) {
      case "soft" -> Optional.of(Reset.RESTORE);
      case "hard" -> Optional.of(Reset.FACTORY_DEFAULT);
      default -> Optional.empty();
    };
  }

  private static Trial trial(CommitAt commit) {
    return new Trial(commit, Optional.empty(), Stage.INSTALLED);
  }
}
