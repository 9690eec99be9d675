package dev.vestibule.device.services.certificates;

import static dev.vestibule.device.services.certificates.Change.invalid;

import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.StoreFailed;
import dev.vestibule.device.services.certificates.Change.Possible;
import dev.vestibule.device.services.certificates.Change.Reason;
import dev.vestibule.device.services.certificates.Change.Refused;
import dev.vestibule.device.services.certificates.format.CertificateFile;
import dev.vestibule.device.services.certificates.format.Halves;
import dev.vestibule.device.services.certificates.format.Pkcs12File;
import dev.vestibule.device.services.certificates.format.PrivateKeyFile;
import dev.vestibule.device.services.certificates.format.Read;
import dev.vestibule.device.services.certificates.issue.Issuer;
import dev.vestibule.device.services.certificates.issue.Subject;
import dev.vestibule.device.services.certificates.issue.Validity;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The client/server certificates of the unit. Whatever is refused changes nothing, on the flash or
 * in a keystore. The unit's own certificates are there soon after the first boot.
 */
public final class CertificateStore {

  /** Certificates that fit; assumed. */
  private static final int MOST = 50;

  private final Document<Book> document;
  private final Keystores keystores;
  private final OwnCertificates own;
  private final FirstCertificate first;
  private final Predicate<String> inUse;
  private final Runnable changed;

  /**
   * @param inUse whether the certificate of this alias cannot be spared
   * @param changed told after each change
   */
  CertificateStore(
      Document<Book> document,
      Keystores keystores,
      OwnCertificates own,
      Predicate<String> inUse,
      Runnable changed) {
    this.document = document;
    this.keystores = keystores;
    this.own = own;
    first = new FirstCertificate(document, own);
    this.inUse = inUse;
    this.changed = changed;
  }

  /** Destroys keys that no certificate has, and begins those that are missing. */
  void begin() {
    keystores.keepOnly(
        document.value().certificates().stream().map(Certificate::key).collect(Collectors.toSet()));
    own.begin();
    first.begin();
  }

  /** All certificates; that from the factory first. */
  public List<Certificate> all() {
    var all = new ArrayList<Certificate>();
    own.deviceId().ifPresent(all::add);
    all.addAll(book().certificates());
    return List.copyOf(all);
  }

  /** The certificate of this alias. */
  public Optional<Certificate> find(String alias) {
    if (alias.equals(OwnCertificates.DEVICE_ID)) return own.deviceId();
    return book().certificate(alias);
  }

  /** Whether there is one, or will be. */
  boolean has(String alias) {
    return alias.equals(OwnCertificates.SELF_SIGNED)
        || alias.equals(OwnCertificates.DEVICE_ID)
        || document.value().certificate(alias).isPresent();
  }

  /** What the certificate of this alias says. */
  public Optional<Information> information(String alias) {
    return find(alias).map(it -> Information.of(chain(it).getFirst()));
  }

  /** The certificate and those that vouch for it. */
  List<X509Certificate> chain(Certificate certificate) {
    return PemText.chain(certificate.pem());
  }

  /** The private key, empty if its keystore has lost it. */
  Optional<KeystoreKey> key(Certificate certificate) {
    return keystores
        .find(certificate.keystore())
        .flatMap(keystore -> KeystoreKey.of(keystore, certificate.key()));
  }

  /**
   * Hands over the unit's own certificate, at once or when it is there. It is made anew if it was
   * deleted or its key is lost.
   */
  void selfSigned(Consumer<Certificate> there) {
    book()
        .certificate(OwnCertificates.SELF_SIGNED)
        .filter(it -> key(it).isPresent())
        .ifPresentOrElse(there, () -> first.make(there));
  }

  /**
   * The unit may be called something else now: the certificate it made itself is made anew if that
   * is missing in it. Those that others made or wanted stay as they are.
   */
  void renamed() {
    document
        .value()
        .certificate(OwnCertificates.SELF_SIGNED)
        .flatMap(own::renamed)
        .ifPresent(it -> commit(document.value().with(it)));
  }

  /**
   * Installs a certificate with its private key.
   *
   * @param certificate PEM or DER, with those that vouch for it
   * @param privateKey PKCS#1 or PKCS#8, PEM or DER
   * @param passphrase of the private key
   * @param keystore id; the usual one if empty
   */
  public Change install(
      String alias,
      byte[] certificate,
      byte[] privateKey,
      Optional<String> passphrase,
      Optional<String> keystore) {
    return install(
        alias,
        CertificateFile.read(certificate)
            .then(
                chain ->
                    PrivateKeyFile.read(privateKey, passphrase)
                        .then(key -> new Read.Good<>(new Pkcs12File.Content(chain, key)))),
        keystore);
  }

  /** Installs what a PKCS#12 file holds. */
  public Change installFromPkcs12(
      String alias, byte[] pkcs12, String passphrase, Optional<String> keystore) {
    return install(alias, Pkcs12File.read(pkcs12, passphrase), keystore);
  }

  private Change install(
      String alias, Read<Pkcs12File.Content> content, Optional<String> keystore) {
    return switch (content) {
      case Read.Bad<Pkcs12File.Content>(String reason) -> invalid(reason);
      case Read.Good<Pkcs12File.Content>(Pkcs12File.Content it) -> install(alias, it, keystore);
    };
  }

  private Change install(String alias, Pkcs12File.Content content, Optional<String> keystoreId) {
    PublicKey publicKey = content.chain().getFirst().getPublicKey();
    String id = keystoreId.orElse(keystores.usual());
    Optional<Refused> obstacle = obstacle(alias, id, KeyKind.of(publicKey));
    if (obstacle.isPresent()) return obstacle.get();
    if (!Halves.fit(publicKey, content.privateKey())) {
      return invalid("the private key does not belong to the certificate");
    }
    return new Possible(
        () -> {
          String key = keystores.freeName();
          if (!keystores.find(id).orElseThrow().importKey(key, publicKey, content.privateKey())) {
            throw new IllegalStateException(id + " refuses a key it should take");
          }
          keep(new Certificate(alias, id, key, PemText.of(content.chain())));
        });
  }

  /**
   * Makes a key and a certificate that it signs itself. A key takes its time.
   *
   * @param outcome told why not, or nothing when it is made; exactly once, in the loop
   */
  public void create(Wanted wanted, Consumer<Optional<Refused>> outcome) {
    switch (order(wanted)) {
      case Read.Bad<Order>(String reason) -> outcome.accept(Optional.of(invalid(reason)));
      case Read.Good<Order>(Order order) -> create(order, outcome);
    }
  }

  private record Order(
      String alias, String keystore, KeyKind kind, Subject subject, Validity validity) {}

  private Read<Order> order(Wanted wanted) {
    Optional<KeyKind> kind = KeyType.of(wanted.keyType());
    if (kind.isEmpty()) return new Read.Bad<>("key_type: allowed: " + KeyType.ALL);
    Validity usual = own.usualValidity();
    Instant from = wanted.from().orElse(usual.from());
    Instant to = wanted.to().orElse(usual.to());
    if (!Validity.possible(from, to)) {
      return new Read.Bad<>("valid_from must be before valid_to, both from 1970 to 9999");
    }
    String keystore = wanted.keystore().orElse(keystores.usual());
    return Subject.of(wanted.subject(), wanted.otherNames())
        .then(
            subject ->
                new Read.Good<>(
                    new Order(
                        wanted.alias(), keystore, kind.get(), subject, new Validity(from, to))));
  }

  private void create(Order order, Consumer<Optional<Refused>> outcome) {
    Optional<Refused> obstacle =
        obstacle(order.alias, order.keystore, Optional.of(order.kind)).or(this::tooMuchBegun);
    if (obstacle.isPresent()) outcome.accept(obstacle);
    else keystores.make(order.keystore, order.kind, key -> outcome.accept(finish(order, key)));
  }

  /** Others may have been quicker while the key was made. */
  private Optional<Refused> finish(Order order, String name) {
    SecureKeystore keystore = keystores.find(order.keystore).orElseThrow();
    Optional<Refused> obstacle = obstacle(order.alias, order.keystore, Optional.of(order.kind));
    if (obstacle.isPresent()) {
      keystore.destroy(name);
      return obstacle;
    }
    KeystoreKey key = KeystoreKey.of(keystore, name).orElseThrow();
    X509Certificate made = Issuer.selfSigned(key, order.subject, order.validity, own.serial());
    try {
      keep(new Certificate(order.alias, order.keystore, name, PemText.of(List.of(made))));
      return Optional.empty();
    } catch (StoreFailed failed) {
      return Optional.of(new Refused(Reason.FULL, "the certificate could not be stored"));
    }
  }

  private Optional<Refused> tooMuchBegun() {
    if (book().certificates().size() + keystores.inTheMaking() < MOST) return Optional.empty();
    return Optional.of(full());
  }

  /**
   * Puts another certificate of the same key in place: what a CA made of a signing request.
   *
   * @param certificate PEM or DER
   */
  public Change replace(String alias, byte[] certificate) {
    if (alias.equals(OwnCertificates.DEVICE_ID)) return burntIn();
    Optional<Certificate> old = book().certificate(alias);
    if (old.isEmpty()) return Change.unknown(alias);
    return switch (CertificateFile.read(certificate)) {
      case Read.Bad<List<X509Certificate>>(String reason) -> invalid(reason);
      case Read.Good<List<X509Certificate>>(var chain) -> {
        if (!chain.getFirst().getPublicKey().equals(chain(old.get()).getFirst().getPublicKey())) {
          yield invalid("the certificate is of another key than that of \"" + alias + "\"");
        }
        Certificate it = old.get();
        var renewed = new Certificate(alias, it.keystore(), it.key(), PemText.of(chain));
        yield new Possible(() -> commit(book().with(renewed)));
      }
    };
  }

  /** A certificate signing request (PKCS#10, PEM), empty if there is no such certificate. */
  public Optional<String> signingRequest(String alias) {
    return find(alias)
        .flatMap(
            certificate ->
                key(certificate).map(key -> Issuer.request(key, chain(certificate).getFirst())))
        .map(
            request -> {
              try {
                return PemText.block("CERTIFICATE REQUEST", request.getEncoded());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Deletes a certificate and destroys its key; not while HTTPS shows it (assumed). */
  public Change delete(String alias) {
    if (alias.equals(OwnCertificates.DEVICE_ID)) return burntIn();
    Optional<Certificate> found = book().certificate(alias);
    if (found.isEmpty()) return Change.unknown(alias);
    if (inUse.test(alias)) {
      return new Refused(
          Reason.IN_USE, "\"" + alias + "\" is used for HTTPS; choose another certificate first");
    }
    return new Possible(
        () -> {
          commit(book().without(alias));
          keystores.find(found.get().keystore()).ifPresent(it -> it.destroy(found.get().key()));
        });
  }

  private static Refused full() {
    return new Refused(Reason.FULL, "the store is full: " + MOST + " certificates");
  }

  private static Refused burntIn() {
    return new Refused(
        Reason.IN_USE, "\"" + OwnCertificates.DEVICE_ID + "\" is from the factory and stays");
  }

  /** What is in the way of one more certificate. */
  private Optional<Refused> obstacle(String alias, String keystoreId, Optional<KeyKind> kind) {
    Optional<String> fault = Alias.fault(alias);
    if (fault.isPresent()) return Optional.of(invalid(fault.get()));
    if (has(alias)) {
      return Optional.of(
          new Refused(Reason.EXISTS, "there is a certificate \"" + alias + "\" already"));
    }
    if (book().certificates().size() >= MOST) {
      return Optional.of(full());
    }
    Optional<SecureKeystore> keystore = keystores.find(keystoreId);
    if (keystore.isEmpty()) {
      return Optional.of(invalid("there is no keystore " + keystoreId));
    }
    Set<KeyKind> kinds = keystore.get().kinds();
    if (kind.filter(kinds::contains).isEmpty()) {
      return Optional.of(
          invalid("the keystore " + keystoreId + " takes keys of " + KeyType.words(kinds)));
    }
    return Optional.empty();
  }

  private void keep(Certificate certificate) {
    try {
      commit(book().with(certificate));
    } catch (StoreFailed full) {
      keystores.find(certificate.keystore()).ifPresent(it -> it.destroy(certificate.key()));
      throw full;
    }
  }

  private void commit(Book book) {
    document.replace(book);
    changed.run();
  }

  private Book book() {
    first.writeFirst();
    return document.value();
  }
}
