package dev.vestibule.scenarios.peer;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.netty.util.concurrent.ImmediateExecutor;
import java.util.List;
import javax.net.ssl.SSLException;

/**
 * The client's end of TLS. It trusts whatever certificate it is shown, as somebody does who sees a
 * unit for the first time.
 */
final class TlsClient {

  private final SslContext context;

  /**
   * @param versions such as {@code TLSv1.3}
   */
  TlsClient(List<String> versions) {
    try {
      context =
          SslContextBuilder.forClient()
              .sslProvider(SslProvider.JDK)
              .trustManager(InsecureTrustManagerFactory.INSTANCE)
              .protocols(versions)
              .build();
    } catch (SSLException e) {
      throw new IllegalArgumentException("TLS " + versions, e);
    }
  }

  /** The first handler of a connection. Its work is done where it comes up, also in memory. */
  SslHandler handler(ByteBufAllocator buffers) {
    return context.newHandler(buffers, "unit", 443, ImmediateExecutor.INSTANCE);
  }
}
