package dev.vestibule.device.services.certificates.tls;

import static dev.vestibule.device.services.certificates.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.CountingEntropy;
import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.MemoryKeystore;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.services.certificates.format.CertificateFile;
import dev.vestibule.device.services.certificates.format.PrivateKeyFile;
import dev.vestibule.device.services.certificates.format.Read;
import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.Protection;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsHandshakeTest {

  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private final MemoryKeystore keystore =
      new MemoryKeystore(Protection.SECURE_ELEMENT, KeyKind.values());
  private final ManualTime time = new ManualTime();
  private final DeviceLoop loop =
      new DeviceLoop(
          time,
          failure -> {
            throw failure;
          });
  private final TlsContexts contexts = new TlsContexts(new CountingEntropy());
  private String shown = "ec";
  private List<CipherSuite> suites = List.of(CipherSuite.values());
  private final TlsEntrance entrance =
      new TlsEntrance(
          loop, made -> made.accept(contexts.server(chain(shown + ".crt"), key(shown), suites)));

  @ParameterizedTest
  @CsvSource({
    "ec, TLSv1.3, TLS_AES_128_GCM_SHA256",
    "ec, TLSv1.2, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "rsa, TLSv1.3, TLS_AES_128_GCM_SHA256",
    "rsa, TLSv1.2, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
  })
  void theKeyStaysInItsKeystoreWhileItSigns(String kind, String version, String suite)
      throws Exception {
    shown = kind;
    SSLSession session = connect(kind + ".example", version).run().agreed();
    assertThat(session.getProtocol()).isEqualTo(version);
    assertThat(session.getCipherSuite()).isEqualTo(suite);
    assertThat(session.getPeerCertificates()).containsExactly(chain(kind + ".crt").getFirst());
    assertThat(key(kind).getEncoded()).isNull();
  }

  @Test
  void whoComesBeforeThereIsACertificateWaitsForIt() {
    var waiting = new ArrayList<Consumer<SslContext>>();
    Handshake handshake = connect(new TlsEntrance(loop, waiting::add), "ec.example", "TLSv1.3");
    handshake.run();
    assertThatThrownBy(handshake::agreed).hasMessage("no agreement");

    waiting.getFirst().accept(contexts.server(chain("ec.crt"), key("ec"), suites));

    assertThat(handshake.run().agreed().getProtocol()).isEqualTo("TLSv1.3");
  }

  @Test
  void whatIsChosenAnewMeanwhileIsAskedForAgain() {
    var waiting = new ArrayList<Consumer<SslContext>>();
    var late = new TlsEntrance(loop, waiting::add);
    connect(late, "ec.example", "TLSv1.3").run();
    late.changed();
    waiting.getFirst().accept(contexts.server(chain("ec.crt"), key("ec"), suites));
    connect(late, "ec.example", "TLSv1.3").run();

    assertThat(waiting).hasSize(2);
  }

  @Test
  void olderVersionsAreNotSpoken() {
    var server = contexts.server(chain("ec.crt"), key("ec"), suites);
    assertThat(server.newEngine(UnpooledByteBufAllocator.DEFAULT).getEnabledProtocols())
        .containsExactlyInAnyOrder("TLSv1.3", "TLSv1.2");
  }

  @Test
  void theDeviceDecidesTheCipherSuite() {
    suites = List.of(CipherSuite.ECDHE_ECDSA_CHACHA20_POLY1305);
    assertThat(connect("ec.example", "TLSv1.2").run().agreed().getCipherSuite())
        .isEqualTo("TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256");
  }

  @Test
  void newConnectionsSeeTheNewCertificate() throws Exception {
    connect("ec.example", "TLSv1.3").run().agreed();
    shown = "rsa";
    assertThat(connect("ec.example", "TLSv1.3").run().agreed().getPeerCertificates())
        .containsExactly(chain("ec.crt").getFirst());
    entrance.changed();
    assertThat(connect("rsa.example", "TLSv1.3").run().agreed().getPeerCertificates())
        .containsExactly(chain("rsa.crt").getFirst());
  }

  @Test
  void whoSpeaksNoTlsIsDisconnected() {
    var server = new EmbeddedChannel(entrance.entrance());
    server
        .pipeline()
        .fireChannelRead(
            Unpooled.copiedBuffer("GET / HTTP/1.1\r\n\r\n", StandardCharsets.US_ASCII));
    turn();
    server.runPendingTasks();
    assertThat(server.isOpen()).isFalse();
  }

  @Test
  void aServerThatAnInstalledCaVouchesForIsTrusted() {
    shown = "issued";
    assertThat(
            new Handshake(
                    client("syslog.example", NOW, "authority.crt"), entrance.entrance(), this::turn)
                .run()
                .agreed()
                .getProtocol())
        .isEqualTo("TLSv1.3");
  }

  @Test
  void aServerThatNoInstalledCaVouchesForIsNotTrusted() {
    shown = "issued";
    for (String[] trusted : new String[][] {{"ec.crt"}, {}}) {
      assertThat(
              new Handshake(client("syslog.example", NOW, trusted), entrance.entrance(), this::turn)
                  .run()
                  .failure())
          .isNotNull();
    }
  }

  @Test
  void aServerOfAnotherNameIsNotTrusted() {
    shown = "issued";
    assertThat(
            new Handshake(
                    client("other.example", NOW, "authority.crt"), entrance.entrance(), this::turn)
                .run()
                .failure())
        .hasStackTraceContaining("other.example");
  }

  @Test
  void aCertificateThatHasExpiredByTheDevicesClockIsNotTrusted() {
    shown = "issued";
    Instant late = Instant.parse("2060-01-01T00:00:00Z");
    assertThat(
            new Handshake(
                    client("syslog.example", late, "authority.crt"),
                    entrance.entrance(),
                    this::turn)
                .run()
                .failure())
        .hasStackTraceContaining("validity check failed");
  }

  private Handshake connect(String host, String version) {
    return connect(entrance, host, version);
  }

  private Handshake connect(TlsEntrance entrance, String host, String version) {
    SslHandler client = client(host, NOW, "ec.crt", "rsa.crt");
    SSLEngine engine = client.engine();
    engine.setEnabledProtocols(new String[] {version});
    return new Handshake(client, entrance.entrance(), this::turn);
  }

  private SslHandler client(String host, Instant now, String... trusted) {
    var peers =
        new InstalledTrust(
            contexts,
            () ->
                List.of(trusted).stream()
                    .collect(Collectors.toMap(name -> name, name -> chain(name).getFirst())),
            () -> now);
    return peers.handler(UnpooledByteBufAllocator.DEFAULT, host, 443);
  }

  private void turn() {
    time.advance(Duration.ofMillis(1));
  }

  private KeystoreKey key(String name) {
    if (keystore.publicKey(name).isEmpty()) {
      if (!(PrivateKeyFile.read(file(name + ".pkcs8.pem"), Optional.empty())
              instanceof Read.Good<byte[]>(byte[] pkcs8)
          && keystore.importKey(name, chain(name + ".crt").getFirst().getPublicKey(), pkcs8))) {
        throw new AssertionError(name);
      }
    }
    return KeystoreKey.of(keystore, name).orElseThrow();
  }

  private static List<X509Certificate> chain(String name) {
    return switch (CertificateFile.read(file(name))) {
      case Read.Good<List<X509Certificate>>(var chain) -> chain;
      case Read.Bad<List<X509Certificate>>(String reason) -> throw new AssertionError(reason);
    };
  }
}
