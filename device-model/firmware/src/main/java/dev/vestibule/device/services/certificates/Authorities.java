package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.services.certificates.Change.Possible;
import dev.vestibule.device.services.certificates.Change.Reason;
import dev.vestibule.device.services.certificates.Change.Refused;
import dev.vestibule.device.services.certificates.format.CertificateFile;
import dev.vestibule.device.services.certificates.format.Read;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The CA certificates that vouch for others: those from the factory, and those that were added. */
public final class Authorities {

  /** Certificates that can be added; assumed. */
  private static final int MOST = 50;

  private final Document<Book> document;

  Authorities(Document<Book> document) {
    this.document = document;
  }

  /** All of them; those from the factory first. */
  public List<Authority> all() {
    Book book = document.value();
    var all = new ArrayList<Authority>();
    for (String alias : PreInstalled.ALIASES) {
      if (!book.removedAuthorities().contains(alias)) all.add(PreInstalled.read(alias));
    }
    all.addAll(book.authorities());
    return List.copyOf(all);
  }

  /** The CA certificate of this alias. */
  public Optional<Authority> find(String alias) {
    return all().stream().filter(it -> it.alias().equals(alias)).findFirst();
  }

  /** What the CA certificate of this alias says. */
  public Optional<Information> information(String alias) {
    return find(alias).map(it -> Information.of(certificate(it)));
  }

  /** Everybody who is trusted, by alias. */
  Map<String, X509Certificate> trusted() {
    return all().stream().collect(Collectors.toMap(Authority::alias, Authorities::certificate));
  }

  /**
   * Trusts one more.
   *
   * @param certificate PEM or DER
   */
  public Change install(String alias, byte[] certificate) {
    Optional<String> fault = Alias.fault(alias);
    if (fault.isPresent()) return Change.invalid(fault.get());
    if (find(alias).isPresent() || PreInstalled.ALIASES.contains(alias)) {
      return new Refused(Reason.EXISTS, "there is a CA certificate \"" + alias + "\" already");
    }
    if (document.value().authorities().size() >= MOST) {
      return new Refused(Reason.FULL, "the store is full: " + MOST + " CA certificates were added");
    }
    return switch (CertificateFile.read(certificate)) {
      case Read.Bad<List<X509Certificate>>(String reason) -> Change.invalid(reason);
      case Read.Good<List<X509Certificate>>(var chain) when chain.size() > 1 ->
          Change.invalid("a CA certificate comes alone, the file has " + chain.size());
      case Read.Good<List<X509Certificate>>(var chain) ->
          new Possible(
              () ->
                  document.replace(
                      document.value().withAuthority(new Authority(alias, PemText.of(chain)))));
    };
  }

  /** Trusts this one no more. Those from the factory come back with a factory default. */
  public Change delete(String alias) {
    if (find(alias).isEmpty()) return Change.unknown(alias);
    return new Possible(
        () ->
            document.replace(
                PreInstalled.ALIASES.contains(alias)
                    ? document.value().withoutPreInstalled(alias)
                    : document.value().withoutAuthority(alias)));
  }

  private static X509Certificate certificate(Authority authority) {
    return PemText.chain(authority.pem()).getFirst();
  }
}
