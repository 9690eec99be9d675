package dev.vestibule.device.servers.http;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslHandler;

/** Makes the TLS end of a connection, with the certificate that is chosen for HTTPS. */
@FunctionalInterface
public interface Tls {

  /** A new server end. */
  SslHandler handler(ByteBufAllocator buffers);
}
