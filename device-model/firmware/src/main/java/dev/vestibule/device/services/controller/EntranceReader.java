package dev.vestibule.device.services.controller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A reader at a door as its controller knows it. Source: VAPIX, Intercom service,
 * RequestAccessConfiguration.
 *
 * @param name for people
 * @param accessController token of what decides
 * @param source token of the reader, an IdPoint
 * @param target token of the door; may be empty
 * @param accessPoint token of the way through the door
 * @param entrance whether it leads in
 */
record EntranceReader(
    String name,
    String accessController,
    String source,
    String target,
    String accessPoint,
    boolean entrance) {

  /** Tells it from others, the same each time. How it is made of the tokens is assumed. */
  String id() {
    try {
      String tokens = String.join("\n", accessController, source, target, accessPoint);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(tokens.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing); // Every Java has it.
    }
  }
}
