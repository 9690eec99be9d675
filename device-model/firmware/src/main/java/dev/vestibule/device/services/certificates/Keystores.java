package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.Protection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The unit's secure keystores by the ids clients know, and the keys in them that are ours. */
final class Keystores {

  private static final String OURS = "certificate-";

  private final DeviceLoop loop;
  private final List<SecureKeystore> keystores;
  private final Set<String> inTheMaking = new HashSet<>();

  Keystores(DeviceLoop loop, List<SecureKeystore> keystores) {
    this.loop = loop;
    this.keystores = List.copyOf(keystores);
  }

  /**
   * A keystore as clients see it.
   *
   * @param id such as {@code SE0}; that of the trusted execution environment is assumed
   * @param securityLevel how well it guards. Source: VAPIX, cert v1
   */
  record Described(String id, String securityLevel) {}

  List<Described> described() {
    return keystores.stream()
        .map(it -> new Described(id(it), securityLevel(it.protection())))
        .toList();
  }

  /** The one that is used if nobody says which. */
  String usual() {
    return id(keystores.getFirst());
  }

  Optional<SecureKeystore> find(String id) {
    return keystores.stream().filter(it -> id(it).equals(id)).findFirst();
  }

  /** A name that no key has yet. */
  String freeName() {
    int number = 0;
    while (taken(OURS + number)) number++;
    return OURS + number;
  }

  /**
   * Begins to make a key of ours, which takes a while.
   *
   * @param id of the keystore, which is there and takes this kind
   * @param made told the key's name, in the loop
   */
  void make(String id, KeyKind kind, Consumer<String> made) {
    make(id, freeName(), kind, made);
  }

  /** The same with a name of its own. */
  void make(String id, String name, KeyKind kind, Consumer<String> made) {
    inTheMaking.add(name);
    find(id)
        .orElseThrow()
        .generate(
            name,
            kind,
            it ->
                loop.post(
                    () -> {
                      inTheMaking.remove(it);
                      made.accept(it);
                    }));
  }

  /** How many keys are begun and not made. */
  int inTheMaking() {
    return inTheMaking.size();
  }

  /** Destroys our keys that nothing refers to: what a factory default or a loss of power left. */
  void keepOnly(Set<String> names) {
    for (SecureKeystore keystore : keystores) {
      for (String name : keystore.names()) {
        if (name.startsWith(OURS) && !names.contains(name)) keystore.destroy(name);
      }
    }
  }

  private boolean taken(String name) {
    return inTheMaking.contains(name)
        || keystores.stream().anyMatch(it -> it.publicKey(name).isPresent());
  }

  private static String id(SecureKeystore keystore) {
    return switch (keystore.protection()) {
      case SECURE_ELEMENT -> "SE0";
      case TRUSTED_EXECUTION_ENVIRONMENT -> "TEE0";
    };
  }

  private static String securityLevel(Protection protection) {
    return switch (protection) {
      case SECURE_ELEMENT -> "STRONG";
      case TRUSTED_EXECUTION_ENVIRONMENT -> "TRUSTED_ENVIRONMENT";
    };
  }
}
