package dev.vestibule.device.services.certificates;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of keys in the words of clients. Source: VAPIX, cert v1. */
final class KeyType {

  static final String ALL = words(List.of(KeyKind.values()));

  private KeyType() {}

  static String word(KeyKind kind) {
    return switch (kind) {
      case EC_P256 -> "NIST-P256";
      case RSA_2048 -> "RSA-2048";
      case RSA_4096 -> "RSA-4096";
    };
  }

  static Optional<KeyKind> of(String word) {
    return Arrays.stream(KeyKind.values()).filter(kind -> word(kind).equals(word)).findFirst();
  }

  static String words(Collection<KeyKind> kinds) {
    return kinds.stream().sorted().map(KeyType::word).collect(Collectors.joining(", "));
  }
}
