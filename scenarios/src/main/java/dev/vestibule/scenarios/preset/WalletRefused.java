package dev.vestibule.scenarios.preset;

/** A wallet cannot be read or written; the message says where and why. */
public final class WalletRefused extends RuntimeException {

  WalletRefused(String file, String reason) {
    super("wallet " + file + ": " + reason);
  }
}
