package dev.vestibule.device.kernel.net.tls;

import io.netty.channel.ChannelHandler;

/** The device's side of encrypted connections that come in. */
public interface TlsServer {

  /**
   * A new handler for the first place of a pipeline. When the client has said hello, an {@link
   * io.netty.handler.ssl.SslHandler} with the certificate that is chosen at that moment takes its
   * place; who does not speak TLS is disconnected. May be called from any thread.
   */
  ChannelHandler entrance();
}
