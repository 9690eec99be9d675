package dev.vestibule.device.kernel.net.tls;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslHandler;
import java.util.Collection;
import javax.net.ssl.SSLContext;

/**
 * The device's side of encrypted connections that go out: it trusts whoever shows a certificate of
 * one of the installed CAs that is valid now, by the device's clock. All are called in the loop,
 * for each connection anew.
 */
public interface TrustedPeers {

  /**
   * For libraries that make their own connections. Such a library must be told to check the host
   * name: {@code HTTPS} as the endpoint identification algorithm.
   */
  SSLContext context();

  /**
   * The first handler of a pipeline to this host; checks the host's name too.
   *
   * @param host name or address as it was dialled
   * @param port 1-65535
   */
  SslHandler handler(ByteBufAllocator allocator, String host, int port);

  /**
   * The same, but only these CAs count.
   *
   * @param authorities aliases; one that is not installed vouches for nobody. None at all means all
   *     that are installed
   */
  TrustedPeers only(Collection<String> authorities);

  /** Encrypts, and trusts everybody: for connections whose owner switched the check off. */
  TrustedPeers unchecked();
}
