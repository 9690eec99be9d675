package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.protocols.osdp.DeviceKeys;
import java.util.Optional;

/**
 * The base key of the secure channel that a panel has given the unit. Until there is one the unit
 * is in installation mode, in which the default key is good; a reset leads back there. The key is
 * in a document of its own, which nothing shows: the keystores take key pairs only.
 */
final class BaseKey {

  private static final byte[] NONE = {};

  private final Document<byte[]> document;

  BaseKey(Store store) {
    document = store.document("osdp-key", Codec.bytes(), NONE);
  }

  /** Whether none was given yet. */
  boolean installing() {
    return document.value().length == 0;
  }

  /** Keeps it for good. */
  void keep(byte[] key) {
    document.replace(key.clone());
  }

  /** What the unit knows of secure channels. */
  DeviceKeys keys() {
    Optional<byte[]> key = installing() ? Optional.empty() : Optional.of(document.value().clone());
    return new DeviceKeys(true, key, installing());
  }
}
