package dev.vestibule.device.services.time.nts;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.nts.ExtensionField;
import dev.vestibule.device.protocols.nts.NtsPacket;
import dev.vestibule.device.services.time.sync.Speech;
import dev.vestibule.hal.Entropy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Questions and answers that are sealed with the keys agreed on with one server. Each question
 * costs a cookie and asks for as many as are missing; without any, keys are agreed on anew.
 */
final class Association implements Speech {

  private static final String PROGRAM = "chronyd";
  private static final int MOST_COOKIES = 8;
  private static final int ID_LENGTH = 32;
  private static final int NAK = NtpPacket.referenceId("NTSN");

  private final DeviceLoop loop;
  private final Net net;
  private final Entropy entropy;
  private final Logs log;
  private final TrustedPeers trusted;
  private final NetAddress server;
  private final ArrayDeque<byte[]> cookies = new ArrayDeque<>();
  private Optional<Keys> keys = Optional.empty();
  private String trouble = "";
  private boolean closed;

  /**
   * @param trusted whoever is trusted to be the server
   * @param server that keys are agreed on with
   */
  Association(
      DeviceLoop loop,
      Net net,
      Entropy entropy,
      Logs log,
      TrustedPeers trusted,
      NetAddress server) {
    this.loop = loop;
    this.net = net;
    this.entropy = entropy;
    this.log = log;
    this.trusted = trusted;
    this.server = server;
  }

  @Override
  public void prepare(NtpPacket question, Consumer<Optional<Question>> ready) {
    if (keys.isPresent() && !cookies.isEmpty()) {
      ready.accept(Optional.of(sealed(question, keys.get())));
      return;
    }
    new KeyExchange(
        loop,
        net,
        trusted,
        server,
        outcome -> {
          if (!closed) ready.accept(take(outcome).map(agreed -> sealed(question, agreed)));
        });
  }

  @Override
  public void close() {
    closed = true;
  }

  private Optional<Keys> take(KeyExchange.Outcome outcome) {
    cookies.clear();
    keys =
        switch (outcome) {
          case KeyExchange.Done(Keys agreed) -> {
            cookies.addAll(agreed.cookies());
            yield Optional.of(agreed);
          }
          case KeyExchange.Failed(String why) -> {
            tell("NTS-KE session with " + server + " failed: " + why);
            yield Optional.empty();
          }
        };
    return keys;
  }

  private Question sealed(NtpPacket question, Keys agreed) {
    byte[] cookie = cookies.remove();
    byte[] id = random(ID_LENGTH);
    List<ExtensionField> fields = new ArrayList<>();
    fields.add(new ExtensionField(ExtensionField.UNIQUE_ID, id));
    fields.add(new ExtensionField(ExtensionField.COOKIE, cookie));
    for (int missing = MOST_COOKIES - 1 - cookies.size(); missing > 0; missing--) {
      fields.add(new ExtensionField(ExtensionField.COOKIE_PLACEHOLDER, new byte[cookie.length]));
    }
    byte[] bytes =
        new NtsPacket(question, fields, List.of())
            .encode(agreed.toServer(), random(NtsPacket.NONCE_LENGTH));
    return new Question(agreed.server(), bytes, answer -> read(answer, id, agreed));
  }

  private Optional<NtpPacket> read(byte[] answer, byte[] id, Keys agreed) {
    Optional<NtsPacket> opened =
        NtsPacket.decode(answer, agreed.toClient()).filter(it -> carries(it, id));
    if (opened.isEmpty()) {
      distrust(answer, id);
      return Optional.empty();
    }
    trouble = "";
    for (ExtensionField field : opened.get().secret()) {
      boolean more = cookies.size() < MOST_COOKIES && keys.filter(agreed::equals).isPresent();
      if (field.type() == ExtensionField.COOKIE && more) cookies.add(field.body());
    }
    return opened.map(NtsPacket::packet);
  }

  /** A server that forgot the keys says so without seal: then they are agreed on anew. */
  private void distrust(byte[] answer, byte[] id) {
    boolean forgotten =
        NtsPacket.unchecked(answer)
            .filter(it -> carries(it, id))
            .map(NtsPacket::packet)
            .filter(it -> it.stratum() == 0 && it.referenceId() == NAK)
            .isPresent();
    if (forgotten) keys = Optional.empty();
    else tell("NTS authentication of " + server.host() + " failed: an answer is not to be trusted");
  }

  private static boolean carries(NtsPacket packet, byte[] id) {
    return packet.field(ExtensionField.UNIQUE_ID).filter(it -> Arrays.equals(it, id)).isPresent();
  }

  private void tell(String what) {
    if (what.equals(trouble)) return; // The log says once what goes on.
    trouble = what;
    log.system(Severity.WARNING, PROGRAM, what);
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    entropy.fill(bytes);
    return bytes;
  }
}
