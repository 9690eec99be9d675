package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.device.services.certificates.keys.KeystoreProvider;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.security.KeyPair;
import tools.jackson.core.type.TypeReference;

/**
 * What the unit shows to those who connect. Made when SSH is turned on first, and kept in the
 * secure keystore until a reset.
 */
final class HostKey {

  private static final String NAME = "ssh-host";

  private final SecureKeystore keystore;
  private final Document<Boolean> made;

  HostKey(Store store, SecureKeystore keystore) {
    this.keystore = keystore;
    made = store.document("ssh-host-key", Codec.json(new TypeReference<Boolean>() {}), false);
  }

  /** Destroys the key of before a reset, of which the documents know nothing any more. */
  void sweep() {
    if (!made.value() && keystore.names().contains(NAME)) keystore.destroy(NAME);
  }

  /** The key; made if there is none. */
  KeyPair get() {
    if (!made.value() || keystore.publicKey(NAME).isEmpty()) {
      keystore.generate(NAME, KeyKind.EC_P256);
      made.replace(true);
    }
    KeystoreProvider.register();
    return new KeyPair(
        keystore.publicKey(NAME).orElseThrow(), KeystoreKey.of(keystore, NAME).orElseThrow());
  }
}
