package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.protocols.osdp.DeviceKeys;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import java.util.Optional;

/**
 * The base key of a secure channel, with the panel or with the external reader. Until there is one,
 * the two are in installation mode, in which the default key is good; a reset leads back there. The
 * key is in a document of its own, which nothing shows: the keystores take key pairs only.
 */
final class BaseKey {

  private static final byte[] NONE = {};

  private final Document<byte[]> document;

  private BaseKey(Store store, String name) {
    document = store.document(name, Codec.bytes(), NONE);
  }

  /** The one that a panel has given the unit. */
  static BaseKey ofPanel(Store store) {
    return new BaseKey(store, "osdp-key");
  }

  /** The one that the unit has given its external reader. */
  static BaseKey ofExternalReader(Store store) {
    return new BaseKey(store, "osdp-external-key");
  }

  /** Whether none was given yet. */
  boolean installing() {
    return document.value().length == 0;
  }

  /** Keeps it for good. */
  void keep(byte[] key) {
    document.replace(key.clone());
  }

  /** There is none any more. */
  void forget() {
    if (!installing()) document.replace(NONE);
  }

  /**
   * What the unit knows as the panel of its external reader: a reader that has been given the key
   * is heard over the secure channel only; until then one that can have none is heard in clear.
   *
   * @param next the key to give while there is none
   */
  PanelKeys panelKeys(byte[] next) {
    byte[] key = installing() ? next : document.value();
    return new PanelKeys(Optional.of(key.clone()), installing(), installing());
  }

  /** What the unit knows of secure channels as a reader. */
  DeviceKeys keys() {
    Optional<byte[]> key = installing() ? Optional.empty() : Optional.of(document.value().clone());
    return new DeviceKeys(true, key, installing());
  }
}
