package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.ntp.NtpTimestamp;
import dev.vestibule.device.protocols.nts.AesSiv;
import dev.vestibule.device.protocols.nts.ExtensionField;
import dev.vestibule.device.protocols.nts.KeRecord;
import dev.vestibule.device.protocols.nts.KeyAgreement;
import dev.vestibule.device.protocols.nts.NtsPacket;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.ssl.SslHandler;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLException;

/**
 * A server of network time security: agrees on keys over TLS, and answers sealed questions with
 * sealed times.
 */
public final class NtsServer {

  private static final int NTP = 123;
  private static final int COOKIES = 8;
  private static final int COOKIE_LENGTH = 64;

  private final LongSupplier nanos;
  private final ServerTls tls;
  private final Datagrams port;
  private final Map<ByteBuffer, Keys> keys = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger agreements = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile Instant origin = Instant.EPOCH;
  private volatile boolean tampered;

  private record Keys(AesSiv toServer, AesSiv toClient) {}

  /**
   * A server on this host.
   *
   * @param nanos a monotonic clock that its own goes with
   * @param tls what it shows
   */
  public NtsServer(Net net, LongSupplier nanos, ServerTls tls) {
    this.nanos = nanos;
    this.tls = tls;
    if (net.listen(KeyAgreement.PORT, new Agreements()) instanceof Net.Refused(String reason)) {
      throw new IllegalStateException(reason);
    }
    port =
        switch (net.datagrams(NTP, this::hear)) {
          case Datagrams opened -> opened;
          case Net.Refused(String reason) -> throw new IllegalStateException(reason);
        };
  }

  /** Its clock shows this now. */
  public void shows(Instant moment) {
    origin = moment.minusNanos(nanos.getAsLong());
  }

  /** From now on somebody changes the time in its answers on their way. */
  public void tampered() {
    tampered = true;
  }

  /** It starts anew, and knows no cookies. */
  public void forgets() {
    keys.clear();
  }

  /** How often keys were agreed on. */
  public int agreements() {
    return agreements.get();
  }

  /** How many sealed questions it has answered. */
  public int answered() {
    return answered.get();
  }

  private void hear(Datagram datagram) {
    NtsPacket.unchecked(datagram.payload())
        .ifPresent(
            question -> {
              byte[] answer = answer(question, datagram.payload());
              if (answer.length > 0) port.send(datagram.peer(), answer);
            });
  }

  private byte[] answer(NtsPacket question, byte[] bytes) {
    Optional<Keys> known =
        question
            .field(ExtensionField.COOKIE)
            .map(ByteBuffer::wrap)
            .flatMap(cookie -> Optional.ofNullable(keys.remove(cookie)));
    var id =
        new ExtensionField(
            ExtensionField.UNIQUE_ID, question.field(ExtensionField.UNIQUE_ID).orElse(new byte[0]));
    if (known.isEmpty()) {
      return new NtsPacket(
              packet(question.packet(), 0, NtpPacket.referenceId("NTSN")), List.of(id), List.of())
          .open();
    }
    if (NtsPacket.decode(bytes, known.get().toServer).isEmpty()) return new byte[0];
    answered.incrementAndGet();
    long wanted =
        question.fields().stream()
            .filter(it -> it.type() == ExtensionField.COOKIE_PLACEHOLDER)
            .count();
    List<ExtensionField> cookies = new ArrayList<>();
    for (long i = 0; i <= wanted; i++) {
      cookies.add(new ExtensionField(ExtensionField.COOKIE, cookie(known.get())));
    }
    byte[] answer =
        new NtsPacket(
                packet(question.packet(), 1, NtpPacket.referenceId("GPS\0")), List.of(id), cookies)
            .encode(known.get().toClient, number(NtsPacket.NONCE_LENGTH));
    if (tampered) answer[NtpPacket.LENGTH - Long.BYTES] ^= 1;
    return answer;
  }

  private NtpPacket packet(NtpPacket question, int stratum, int id) {
    var now = NtpTimestamp.of(origin.plusNanos(nanos.getAsLong()));
    return new NtpPacket(
        0,
        question.version(),
        NtpPacket.SERVER,
        stratum,
        question.poll(),
        -20,
        Duration.ZERO,
        Duration.ofMillis(50),
        id,
        now,
        question.transmit(),
        now,
        now);
  }

  private byte[] cookie(Keys agreed) {
    byte[] cookie = number(COOKIE_LENGTH);
    keys.put(ByteBuffer.wrap(cookie), agreed);
    return cookie;
  }

  /** Never the same twice; nobody here guesses. */
  private byte[] number(int length) {
    return ByteBuffer.allocate(length).putInt(made.incrementAndGet()).array();
  }

  private final class Agreements extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      SslHandler handler = tls.handler(KeyAgreement.ALPN);
      channel.pipeline().addLast(handler, new Agreement(handler));
    }
  }

  private final class Agreement extends SimpleChannelInboundHandler<ByteBuf> {

    private final SslHandler handler;

    Agreement(SslHandler handler) {
      this.handler = handler;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) throws SSLException {
      if (KeRecord.read(ByteBufUtil.getBytes(bytes)).isEmpty()) return;
      agreements.incrementAndGet();
      var agreed = new Keys(key(true), key(false));
      List<KeRecord> answer = new ArrayList<>();
      answer.add(KeRecord.number(true, KeRecord.NEXT_PROTOCOL, KeyAgreement.NTPV4));
      answer.add(KeRecord.number(true, KeRecord.AEAD_ALGORITHM, KeyAgreement.AES_SIV_CMAC_256));
      for (int i = 0; i < COOKIES; i++) {
        answer.add(new KeRecord(false, KeRecord.COOKIE, cookie(agreed)));
      }
      answer.add(KeRecord.end());
      ctx.writeAndFlush(Unpooled.wrappedBuffer(KeRecord.message(answer)));
    }

    private AesSiv key(boolean toServer) throws SSLException {
      var session = (ExtendedSSLSession) handler.engine().getSession();
      return new AesSiv(
          session.exportKeyingMaterialData(
              KeyAgreement.EXPORTER, KeyAgreement.context(toServer), AesSiv.KEY_LENGTH));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ctx.close();
    }
  }
}
