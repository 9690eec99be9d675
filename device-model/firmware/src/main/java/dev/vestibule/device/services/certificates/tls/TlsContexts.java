package dev.vestibule.device.services.certificates.tls;

import dev.vestibule.device.services.certificates.keys.KeystoreProvider;
import dev.vestibule.hal.Entropy;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.IdentityCipherSuiteFilter;
import io.netty.handler.ssl.JdkSslContext;
import io.netty.handler.ssl.SslContext;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Makes contexts of TLS 1.2 and 1.3, never older, from what the device has. */
public final class TlsContexts {

  /** Versions that are spoken. */
  public static final List<String> VERSIONS = List.of("TLSv1.3", "TLSv1.2");

  private final Entropy entropy;

  public TlsContexts(Entropy entropy) {
    this.entropy = entropy;
  }

  /**
   * For connections that come in.
   *
   * @param chain the device's certificate first
   * @param key of that certificate
   * @param suites of TLS 1.2, the preferred first
   */
  public SslContext server(List<X509Certificate> chain, PrivateKey key, List<CipherSuite> suites) {
    KeystoreProvider.register();
    var names = new ArrayList<>(CipherSuite.TLS_1_3);
    suites.forEach(suite -> names.add(suite.jdkName()));
    return new JdkSslContext(
        context(new KeyManager[] {new OneCertificate(chain, key)}, new TrustManager[0]),
        false,
        names,
        IdentityCipherSuiteFilter.INSTANCE,
        ApplicationProtocolConfig.DISABLED,
        ClientAuth.NONE,
        VERSIONS.toArray(String[]::new),
        false);
  }

  /**
   * For connections that go out.
   *
   * @param trusted whoever these vouch for is trusted
   * @param now certificates must be valid then
   */
  public SSLContext client(Collection<X509Certificate> trusted, Instant now) {
    return context(new KeyManager[0], trust(trusted, now));
  }

  /** For connections that go out to whomever. */
  SSLContext trustingAnybody() {
    return context(new KeyManager[0], new TrustManager[] {new Anybody()});
  }

  private SSLContext context(KeyManager[] keys, TrustManager[] trust) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, trust, BoardRandom.seededBy(entropy));
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform has no TLS", e);
    }
  }

  private static TrustManager[] trust(Collection<X509Certificate> trusted, Instant now) {
    try {
      TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
      if (trusted.isEmpty()) {
        factory.init(nobody());
      } else {
        var anchors =
            trusted.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
        var rules = new PKIXBuilderParameters(anchors, new X509CertSelector());
        rules.setDate(Date.from(now));
        rules.setRevocationEnabled(false); // The device fetches no revocation lists.
        factory.init(new CertPathTrustManagerParameters(rules));
      }
      return factory.getTrustManagers();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform cannot check certificates", e);
    }
  }

  private static KeyStore nobody() throws GeneralSecurityException {
    try {
      KeyStore empty = KeyStore.getInstance("PKCS12");
      empty.load(null, null);
      return empty;
    } catch (java.io.IOException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
