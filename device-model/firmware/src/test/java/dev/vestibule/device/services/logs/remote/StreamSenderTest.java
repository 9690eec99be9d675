package dev.vestibule.device.services.logs.remote;

import static dev.vestibule.device.services.certificates.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.CountingEntropy;
import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.MemNet;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.SteppedTurns;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.services.certificates.tls.InstalledTrust;
import dev.vestibule.device.services.certificates.tls.TlsContexts;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamSenderTest {

  private static final RemoteServer SERVER =
      new RemoteServer(
          "syslog.example",
          6514,
          Protocol.TLS,
          SyslogFormat.RFC5424,
          SeverityWord.Warning,
          LogType.All);

  private final ManualTime time = new ManualTime();
  private final DeviceLoop loop =
      new DeviceLoop(
          time,
          failure -> {
            throw failure;
          });
  private final Logs logs = new Logs(loop, new Store(new MemoryVolume()));
  private final SteppedTurns turns = new SteppedTurns();
  private final MemNet net = new MemNet(turns);
  private final Net unit = net.host("192.168.0.90", Line.GOOD);
  private final Net host = net.host("192.168.0.50", Line.GOOD);
  private final StringBuilder received = new StringBuilder();

  @BeforeEach
  void nameTheServer() {
    net.name("syslog.example", "192.168.0.50");
  }

  @Test
  void sendsEncryptedLinesToAServerThatAnInstalledCaVouchesFor() throws Exception {
    host.listen(6514, receiver(tls()));

    sender(trusting(List.of(certificate("authority.crt")))).send("<12>1 hello");
    pass(Duration.ofSeconds(1));

    assertThat(received).hasToString("11 <12>1 hello");
    assertThat(logs.lines(Log.SYSTEM)).isEmpty();
  }

  @Test
  void sendsNothingToAServerThatNobodyVouchesFor() throws Exception {
    host.listen(6514, receiver(tls()));

    sender(trusting(List.of())).send("<12>1 secret");
    pass(Duration.ofSeconds(5));

    assertThat(received).isEmpty();
    assertThat(logs.lines(Log.SYSTEM))
        .extracting(line -> line.text())
        .containsExactly("Syslog server syslog.example:6514/TLS: no connection");
  }

  @Test
  void keepsTheYoungestLinesWhileNobodyAnswers() {
    StreamSender sender = sender(List::of);
    for (int i = 1; i <= StreamSender.MOST_WAITING + 3; i++) sender.send("line " + i + ".");
    pass(Duration.ofSeconds(20));
    host.listen(6514, receiver(List::of));
    pass(Duration.ofMinutes(2));

    assertThat(received).contains(" line 4.").doesNotContain(" line 3.").endsWith(" line 503.");
  }

  @Test
  void saysNothingMoreOnceItIsClosed() {
    StreamSender sender = sender(List::of);
    sender.send("never sent");
    sender.close();
    host.listen(6514, receiver(List::of));
    pass(Duration.ofMinutes(2));

    assertThat(received).isEmpty();
    assertThat(logs.lines(Log.SYSTEM)).isEmpty();
  }

  private StreamSender sender(Supplier<List<ChannelHandler>> encryption) {
    return new StreamSender(loop, unit, SERVER, encryption, new Outage(loop, logs, SERVER.name()));
  }

  private static Supplier<List<ChannelHandler>> trusting(List<X509Certificate> authorities) {
    var trust =
        new InstalledTrust(
            new TlsContexts(new CountingEntropy()),
            () -> authorities.stream().collect(Collectors.toMap(it -> "ca", it -> it)),
            () -> Instant.parse("2030-01-01T00:00:00Z"));
    return () -> List.of(trust.handler(ByteBufAllocator.DEFAULT, SERVER.address(), SERVER.port()));
  }

  private static Supplier<List<ChannelHandler>> tls() throws Exception {
    SslContext context =
        SslContextBuilder.forServer(
                new ByteArrayInputStream(file("issued-chain.pem")),
                new ByteArrayInputStream(file("issued.pkcs8.pem")))
            .build();
    return () -> List.of(context.newHandler(ByteBufAllocator.DEFAULT));
  }

  private static X509Certificate certificate(String name) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(file(name)));
  }

  private ChannelInitializer<Channel> receiver(Supplier<List<ChannelHandler>> encryption) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        encryption.get().forEach(channel.pipeline()::addLast);
        channel
            .pipeline()
            .addLast(
                new SimpleChannelInboundHandler<ByteBuf>() {
                  @Override
                  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) {
                    received.append(bytes.toString(StandardCharsets.UTF_8));
                  }

                  @Override
                  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
                    ctx.close();
                  }
                });
      }
    };
  }

  /** The device and the network take turns. */
  private void pass(Duration length) {
    Duration step = Duration.ofMillis(100);
    for (long i = length.dividedBy(step); i > 0; i--) {
      turns.pass(step);
      time.advance(step);
    }
  }
}
