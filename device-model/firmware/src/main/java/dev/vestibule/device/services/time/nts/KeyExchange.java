package dev.vestibule.device.services.time.nts;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.protocols.nts.AesSiv;
import dev.vestibule.device.protocols.nts.KeRecord;
import dev.vestibule.device.protocols.nts.KeyAgreement;
import dev.vestibule.device.protocols.nts.KeyAgreement.Agreed;
import dev.vestibule.device.protocols.nts.KeyAgreement.Refused;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.io.ByteArrayOutputStream;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/**
 * Agrees on keys with one server, over one TLS 1.3 connection that ends with the answer. Source:
 * RFC 8915, 4.
 */
final class KeyExchange {

  /** A little less than an answer of a time server is waited for. Source: assumed. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final int LONGEST_ANSWER = 16 * 1_024;
  private static final int NTP = 123;

  private final DeviceLoop loop;
  private final NetAddress server;
  private final Consumer<Outcome> answer;
  private final Timer patience;
  private Optional<Channel> connection = Optional.empty();
  private boolean ended;

  /** How it ended. */
  sealed interface Outcome {}

  /** There are keys. */
  record Done(Keys keys) implements Outcome {}

  /**
   * There are none.
   *
   * @param why for the log
   */
  record Failed(String why) implements Outcome {}

  /**
   * Begins.
   *
   * @param answer is told once, in the loop
   */
  KeyExchange(
      DeviceLoop loop, Net net, TrustedPeers trusted, NetAddress server, Consumer<Outcome> answer) {
    this.loop = loop;
    this.server = server;
    this.answer = answer;
    patience = loop.after(PATIENCE, () -> conclude(new Failed("timed out")));
    SslHandler tls = trusted.handler(ByteBufAllocator.DEFAULT, server.host(), server.port());
    SSLParameters parameters = tls.engine().getSSLParameters();
    parameters.setProtocols(new String[] {"TLSv1.3"});
    parameters.setApplicationProtocols(new String[] {KeyAgreement.ALPN});
    tls.engine().setSSLParameters(parameters);
    net.dial(server, pipeline(tls))
        .whenComplete(
            (channel, failure) ->
                loop.post(
                    () -> {
                      if (failure != null) conclude(new Failed("no connection"));
                      else connected(channel);
                    }));
  }

  private ChannelInitializer<Channel> pipeline(SslHandler tls) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        channel.pipeline().addLast(tls, new Conversation(tls));
      }
    };
  }

  private void connected(Channel channel) {
    if (!ended) connection = Optional.of(channel);
    else channel.close();
  }

  private void conclude(Outcome outcome) {
    if (ended) return;
    ended = true;
    patience.cancel();
    connection.ifPresent(Channel::close);
    answer.accept(outcome);
  }

  /** What is said on the connection, in the network's turns. */
  private final class Conversation extends SimpleChannelInboundHandler<ByteBuf> {

    private final SslHandler tls;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    Conversation(SslHandler tls) {
      this.tls = tls;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      if (!(event instanceof SslHandshakeCompletionEvent shaken)) return;
      if (!shaken.isSuccess()) {
        end(ctx, new Failed("TLS handshake failed: " + reason(shaken.cause())));
      } else if (!KeyAgreement.ALPN.equals(tls.engine().getApplicationProtocol())) {
        end(ctx, new Failed("the server does not speak " + KeyAgreement.ALPN));
      } else {
        ctx.writeAndFlush(Unpooled.wrappedBuffer(KeyAgreement.request()));
      }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) {
      if (received.size() + bytes.readableBytes() > LONGEST_ANSWER) {
        end(ctx, new Failed("the answer is too long"));
        return;
      }
      received.writeBytes(ByteBufUtil.getBytes(bytes));
      KeRecord.read(received.toByteArray())
          .ifPresent(
              records ->
                  end(
                      ctx,
                      switch (KeyAgreement.read(records)) {
                        case Refused(String why) -> new Failed(why);
                        case Agreed agreed -> keys(agreed);
                      }));
    }

    private Outcome keys(Agreed agreed) {
      var to = new NetAddress(agreed.server().orElse(server.host()), agreed.port().orElse(NTP));
      try {
        return new Done(new Keys(to, agreed.cookies(), key(true), key(false)));
      } catch (SSLException refused) {
        return new Failed("no keys can be taken from the connection");
      }
    }

    private AesSiv key(boolean toServer) throws SSLException {
      var session = (ExtendedSSLSession) tls.engine().getSession();
      return new AesSiv(
          session.exportKeyingMaterialData(
              KeyAgreement.EXPORTER, KeyAgreement.context(toServer), AesSiv.KEY_LENGTH));
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      end(ctx, new Failed("the connection ended"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      end(ctx, new Failed("TLS handshake failed: " + reason(cause)));
    }

    private void end(ChannelHandlerContext ctx, Outcome outcome) {
      ctx.close();
      loop.post(() -> conclude(outcome));
    }
  }

  /**
   * Whether the certificate was at fault is what an installer wants to know. The JDK calls it an
   * invalid parameter that nobody at all is trusted.
   */
  private static String reason(Throwable cause) {
    for (Throwable it = cause; it != null; it = it.getCause()) {
      if (it instanceof CertificateException
          || it instanceof CertPathBuilderException
          || it instanceof CertPathValidatorException
          || it instanceof InvalidAlgorithmParameterException) {
        return "the certificate is not trusted";
      }
    }
    return "no agreement";
  }
}
