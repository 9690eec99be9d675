package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.device.services.certificates.keys.KeystoreProvider;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.security.KeyPair;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;

/**
 * What the unit shows to those who connect. Made after the start, and kept in the secure keystore
 * from when SSH is turned on first until a reset.
 */
final class HostKey {

  private static final String NAME = "ssh-host";

  private final DeviceLoop loop;
  private final SecureKeystore keystore;
  private final Document<Boolean> shown;
  private Optional<Consumer<KeyPair>> waiting = Optional.empty();

  HostKey(DeviceLoop loop, Store store, SecureKeystore keystore) {
    this.loop = loop;
    this.keystore = keystore;
    shown = store.document("ssh-host-key", Codec.json(new TypeReference<Boolean>() {}), false);
  }

  /** Begins to make a key, unless the one that is there has been shown since the last reset. */
  void begin() {
    if (!shown.value() && keystore.names().contains(NAME)) keystore.destroy(NAME);
    if (isThere()) return;
    keystore.generate(NAME, KeyKind.EC_P256, name -> loop.post(this::made));
  }

  /**
   * Hands over the key in the loop, now or when it is made. Whoever asks again before that is the
   * only one who gets it.
   */
  void get(Consumer<KeyPair> there) {
    waiting = Optional.of(there);
    if (isThere()) made();
  }

  private void made() {
    if (waiting.isEmpty()) return;
    Consumer<KeyPair> there = waiting.get();
    waiting = Optional.empty();
    if (!shown.value()) shown.replace(true);
    there.accept(pair());
  }

  private boolean isThere() {
    return keystore.publicKey(NAME).isPresent();
  }

  private KeyPair pair() {
    KeystoreProvider.register();
    return new KeyPair(
        keystore.publicKey(NAME).orElseThrow(), KeystoreKey.of(keystore, NAME).orElseThrow());
  }
}
