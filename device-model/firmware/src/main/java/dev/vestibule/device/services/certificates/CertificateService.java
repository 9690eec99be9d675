package dev.vestibule.device.services.certificates;

import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.tls.TlsServer;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.device.services.certificates.tls.CipherSuite;
import dev.vestibule.device.services.certificates.tls.CipherSuitesKind;
import dev.vestibule.device.services.certificates.tls.InstalledTrust;
import dev.vestibule.device.services.certificates.tls.TlsContexts;
import dev.vestibule.device.services.certificates.tls.TlsEntrance;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.Identity;
import dev.vestibule.hal.SecureKeystore;
import io.netty.handler.ssl.SslContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;

/** Certificates, whom they make us trust, and the one that HTTPS shows. */
public final class CertificateService implements Service {

  private static final Source GROUP = Source.vapix("parameter groups, HTTPS");

  private static final List<Parameter<String>> OLD_VERSIONS =
      List.of(
          Parameter.fact("HTTPS.AllowTLS1", "no", "TLS 1.0", GROUP),
          Parameter.fact("HTTPS.AllowTLS11", "no", "TLS 1.1", GROUP));

  private static final Parameter<List<CipherSuite>> CIPHERS =
      new Parameter<>(
          "HTTPS.Ciphers",
          new CipherSuitesKind(),
          List.of(CipherSuite.values()),
          Access.ADMIN,
          Access.ADMIN,
          "Ciphers",
          "Cipher suites of TLS 1.2, the preferred first; those of TLS 1.3 cannot be chosen.",
          GROUP);

  private final Kernel kernel;
  private final NetworkStatus network;
  private final Parameter<String> chosen;
  private final CertificateStore store;
  private final Authorities authorities;
  private final TlsContexts contexts;
  private final TlsEntrance entrance;
  private final TrustedPeers trustedPeers;
  private final CertApi api;

  /**
   * @param keystores where private keys are kept, the usual one first
   * @param network tells what the unit is called, for the certificate it makes itself
   */
  public CertificateService(
      Kernel kernel,
      Identity identity,
      Entropy entropy,
      List<SecureKeystore> keystores,
      NetworkStatus network) {
    this.kernel = kernel;
    this.network = network;
    Document<Book> document =
        kernel
            .store()
            .document("certificates", Codec.json(new TypeReference<Book>() {}), Book.EMPTY);
    var ids = new Keystores(kernel.loop(), keystores);
    var names = new UnitNames(OwnCertificates.factoryName(identity), network);
    var own = new OwnCertificates(identity, entropy, ids, kernel.loop()::now, names);
    contexts = new TlsContexts(entropy);
    entrance = new TlsEntrance(kernel.loop(), this::https);
    store = new CertificateStore(document, ids, own, this::isChosen, entrance::changed);
    authorities = new Authorities(document);
    api = new CertApi(store, authorities, ids);
    trustedPeers = new InstalledTrust(contexts, authorities::trusted, kernel.loop()::now);
    chosen =
        new Parameter<>(
            "HTTPS.Certificate",
            new AliasKind(store::has),
            OwnCertificates.SELF_SIGNED,
            Access.ADMIN,
            Access.ADMIN,
            "HTTPS certificate",
            "Alias of the certificate that the web server shows.",
            Source.assumed("the manual has the choice, no document its parameter"));
  }

  @Override
  public void declare() {
    OLD_VERSIONS.forEach(kernel.parameters()::declare);
    kernel.parameters().declare(CIPHERS);
    kernel.parameters().declare(chosen);
    kernel.parameters().watch(List.of(CIPHERS, chosen), entrance::changed);
    kernel.rest().declare(api.declared());
  }

  @Override
  public void start() {
    store.begin();
    network.watch(() -> kernel.loop().post(store::renamed));
  }

  /** Encryption of connections that come in. */
  public TlsServer server() {
    return entrance;
  }

  /** Encryption of connections that go out. */
  public TrustedPeers trustedPeers() {
    return trustedPeers;
  }

  /** Client/server certificates. */
  public CertificateStore store() {
    return store;
  }

  /** CA certificates. */
  public Authorities authorities() {
    return authorities;
  }

  private boolean isChosen(String alias) {
    return kernel.parameters().get(chosen).equals(alias);
  }

  private void https(Consumer<SslContext> made) {
    store
        .find(kernel.parameters().get(chosen))
        .filter(it -> store.key(it).isPresent())
        .ifPresentOrElse(
            it -> made.accept(context(it)), () -> store.selfSigned(it -> made.accept(context(it))));
  }

  private SslContext context(Certificate certificate) {
    Optional<KeystoreKey> key = store.key(certificate);
    return contexts.server(
        store.chain(certificate), key.orElseThrow(), kernel.parameters().get(CIPHERS));
  }
}
