package dev.vestibule.scenarios.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.services.certificates.Change;
import dev.vestibule.device.services.time.nts.NtsAssociations;
import dev.vestibule.device.services.time.sync.Plan;
import dev.vestibule.device.services.time.sync.SntpClient;
import dev.vestibule.scenarios.peer.Authority;
import dev.vestibule.scenarios.program.Toolbox;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.time.Pace;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** chrony, which is not ours, agrees on keys with the unit and tells it the time. */
@Tag("network")
class NtsWithChronyTest {

  private static final String HOST = "127.0.0.1";
  private static final int MOST_TRIES = 250;

  private final Authority authority = new Authority();

  @Test
  void chronyTellsTheTime(@TempDir Path folder) throws Exception {
    Path program = Toolbox.ofThisMachine().need("chronyd");
    int keys = freePort();
    Process chrony = start(program, folder, keys);
    try (Twin unit = Twin.builder().sockets(HOST, Map.of(Twin.HTTP, 0, Twin.HTTPS, 0)).build()) {
      unit.bench().clock().pace(new Pace.Real()); // A real server takes its time to answer.
      awaitPort(chrony, keys);
      var correction = new CompletableFuture<Duration>();
      unit.ask(
          station -> {
            trust(station);
            client(unit, station, correction)
                .follow(
                    new Plan(
                        List.of(new NetAddress(HOST, keys)), Optional.of(List.of("ca")), 6, 10));
            return true;
          });

      assertThat(unit.wires().await(correction))
          .hasValueSatisfying(
              behind ->
                  assertThat(behind)
                      .isCloseTo(
                          Duration.between(unit.time().now(), Instant.now()),
                          Duration.ofSeconds(10)));
    } finally {
      chrony.destroyForcibly().waitFor();
    }
  }

  private static SntpClient client(
      Twin unit, DoorStation station, CompletableFuture<Duration> correction) {
    var loop = station.kernel().loop();
    var log = station.kernel().log();
    var net = unit.wires().device();
    var entropy = unit.board().entropy();
    var nts = new NtsAssociations(loop, net, entropy, log, station.certificates().trustedPeers());
    return new SntpClient(
        loop,
        net,
        entropy,
        log,
        (plan, server) -> nts.with(server, plan.authorities().orElseThrow()),
        correction::complete);
  }

  private void trust(DoorStation station) {
    byte[] certificate = authority.certificate().getBytes(StandardCharsets.US_ASCII);
    var change = station.certificates().authorities().install("ca", certificate);
    ((Change.Possible) change).work().run();
  }

  private Process start(Path program, Path folder, int keys) throws IOException {
    Authority.Issued issued = authority.issue(HOST);
    Path certificate = Files.writeString(folder.resolve("cert.pem"), issued.certificate());
    Path key = Files.writeString(folder.resolve("key.pem"), withPublicHalf(issued));
    Path configuration =
        Files.writeString(
            folder.resolve("chrony.conf"),
            """
            port %d
            ntsport %d
            ntsservercert %s
            ntsserverkey %s
            bindaddress 127.0.0.1
            allow 127.0.0.1
            local stratum 1
            cmdport 0
            bindcmdaddress /
            pidfile %s
            """
                .formatted(freePort(), keys, certificate, key, folder.resolve("chronyd.pid")));
    return new ProcessBuilder(
            program.toString(), "-d", "-x", "-U", "-u", user(), "-f", configuration.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /** GnuTLS wants the public half in the file too. */
  private static String withPublicHalf(Authority.Issued issued) throws IOException {
    try (var key = new PEMParser(new StringReader(issued.privateKey()));
        var certificate = new PEMParser(new StringReader(issued.certificate()))) {
      var half = ECPrivateKey.getInstance(((PrivateKeyInfo) key.readObject()).parsePrivateKey());
      var other = ((X509CertificateHolder) certificate.readObject()).getSubjectPublicKeyInfo();
      var whole =
          new ECPrivateKey(
              256, half.getKey(), other.getPublicKeyData(), other.getAlgorithm().getParameters());
      var text = new StringWriter();
      try (var writer = new PemWriter(text)) {
        writer.writeObject(new PemObject("EC PRIVATE KEY", whole.getEncoded()));
      }
      return text.toString();
    }
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  private static void awaitPort(Process chrony, int port) throws Exception {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(HOST, port), 1_000);
        return;
      } catch (IOException notYet) {
        assertThat(chrony.waitFor(20, TimeUnit.MILLISECONDS)).as("chronyd ended").isFalse();
      }
    }
    throw new AssertionError("chronyd does not listen");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }
}
