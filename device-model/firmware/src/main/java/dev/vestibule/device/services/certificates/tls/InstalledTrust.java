package dev.vestibule.device.services.certificates.tls;

import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslHandler;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** Trusts whom the installed CAs vouch for. */
public final class InstalledTrust implements TrustedPeers {

  private final TlsContexts contexts;
  private final Supplier<List<X509Certificate>> trusted;
  private final Supplier<Instant> now;

  /**
   * @param trusted the CA certificates of the moment
   * @param now the device's clock
   */
  public InstalledTrust(
      TlsContexts contexts, Supplier<List<X509Certificate>> trusted, Supplier<Instant> now) {
    this.contexts = contexts;
    this.trusted = trusted;
    this.now = now;
  }

  @Override
  public SSLContext context() {
    return contexts.client(trusted.get(), now.get());
  }

  @Override
  public SslHandler handler(ByteBufAllocator allocator, String host, int port) {
    SSLEngine engine = context().createSSLEngine(host, port);
    engine.setUseClientMode(true);
    engine.setEnabledProtocols(TlsContexts.VERSIONS.toArray(String[]::new));
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    engine.setSSLParameters(parameters);
    return new SslHandler(engine);
  }
}
