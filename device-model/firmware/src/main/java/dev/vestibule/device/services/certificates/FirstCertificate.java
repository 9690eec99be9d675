package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.store.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The unit's own certificate. Its key is begun at the first boot, and again when the certificate is
 * needed and gone; the certificate of the first key is written when somebody first looks for it.
 */
final class FirstCertificate {

  private final Document<Book> document;
  private final OwnCertificates own;
  private final List<Consumer<Certificate>> waiting = new ArrayList<>();
  private Optional<String> key = Optional.empty();
  private boolean begun;

  FirstCertificate(Document<Book> document, OwnCertificates own) {
    this.document = document;
    this.own = own;
  }

  /** Begins the key of a unit that has none yet. */
  void begin() {
    if (!document.value().begun()) beginKey();
  }

  /** Writes the certificate of a unit that starts for the first time, if its key is there. */
  void writeFirst() {
    if (!document.value().begun() && key.isPresent()) write(key.get());
  }

  /** Hands over a new certificate as soon as its key is there. */
  void make(Consumer<Certificate> there) {
    waiting.add(there);
    if (!begun) beginKey();
  }

  private void beginKey() {
    begun = true;
    own.makeKey(this::made);
  }

  private void made(String name) {
    begun = false;
    key = Optional.of(name);
    // Whoever installed a certificate meanwhile must not find this one missing.
    if (waiting.isEmpty() && !document.value().begun()) return;
    var served = List.copyOf(waiting);
    waiting.clear();
    Certificate certificate = write(name);
    served.forEach(it -> it.accept(certificate));
  }

  private Certificate write(String name) {
    Certificate certificate = own.selfSigned(name);
    document.replace(document.value().with(certificate));
    key = Optional.empty();
    return certificate;
  }
}
