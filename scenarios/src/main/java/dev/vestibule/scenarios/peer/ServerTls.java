package dev.vestibule.scenarios.peer;

import io.netty.handler.ssl.SslHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** What a server on the network shows whoever connects: a certificate of some authority. */
public final class ServerTls {

  private final SSLContext context;

  private ServerTls(SSLContext context) {
    this.context = context;
  }

  /** Shows a certificate that an authority issued for a host, by name or address. */
  public static ServerTls of(Authority authority, String host) {
    try {
      char[] passphrase = Authority.PASSPHRASE.toCharArray();
      KeyStore store = KeyStore.getInstance("PKCS12");
      byte[] file = Base64.getDecoder().decode(authority.issue(host).pkcs12());
      store.load(new ByteArrayInputStream(file), passphrase);
      var keys = KeyManagerFactory.getInstance("PKIX");
      keys.init(store, passphrase);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return new ServerTls(context);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The first handler of a connection.
   *
   * @param protocols names of what is spoken over it; none means that this is not negotiated
   */
  public SslHandler handler(String... protocols) {
    SSLEngine engine = context.createSSLEngine();
    engine.setUseClientMode(false);
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setApplicationProtocols(protocols);
    engine.setSSLParameters(parameters);
    return new SslHandler(engine);
  }
}
