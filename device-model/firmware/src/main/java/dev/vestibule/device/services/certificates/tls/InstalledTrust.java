package dev.vestibule.device.services.certificates.tls;

import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslHandler;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** Trusts whom the installed CAs vouch for. */
public final class InstalledTrust implements TrustedPeers {

  private final TlsContexts contexts;
  private final Supplier<Map<String, X509Certificate>> trusted;
  private final Supplier<Instant> now;

  /**
   * @param trusted the CA certificates of the moment, by alias
   * @param now the device's clock
   */
  public InstalledTrust(
      TlsContexts contexts, Supplier<Map<String, X509Certificate>> trusted, Supplier<Instant> now) {
    this.contexts = contexts;
    this.trusted = trusted;
    this.now = now;
  }

  @Override
  public SSLContext context() {
    return contexts.client(trusted.get().values(), now.get());
  }

  @Override
  public SslHandler handler(ByteBufAllocator allocator, String host, int port) {
    SSLEngine engine = engine(context(), host, port);
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    engine.setSSLParameters(parameters);
    return new SslHandler(engine);
  }

  private static SSLEngine engine(SSLContext context, String host, int port) {
    SSLEngine engine = context.createSSLEngine(host, port);
    engine.setUseClientMode(true);
    engine.setEnabledProtocols(TlsContexts.VERSIONS.toArray(String[]::new));
    return engine;
  }

  @Override
  public TrustedPeers only(Collection<String> authorities) {
    if (authorities.isEmpty()) return this;
    Set<String> chosen = Set.copyOf(authorities);
    return new InstalledTrust(contexts, () -> chosen(chosen), now);
  }

  private Map<String, X509Certificate> chosen(Set<String> aliases) {
    return trusted.get().entrySet().stream()
        .filter(it -> aliases.contains(it.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public TrustedPeers unchecked() {
    return new Unchecked(contexts);
  }

  /** Trusts everybody. */
  private record Unchecked(TlsContexts contexts) implements TrustedPeers {
    @Override
    public SSLContext context() {
      return contexts.trustingAnybody();
    }

    @Override
    public SslHandler handler(ByteBufAllocator allocator, String host, int port) {
      return new SslHandler(engine(context(), host, port));
    }

    @Override
    public TrustedPeers only(Collection<String> authorities) {
      throw new IllegalArgumentException(
          "nobody is checked, so none can be chosen: " + List.copyOf(authorities));
    }

    @Override
    public TrustedPeers unchecked() {
      return this;
    }
  }
}
