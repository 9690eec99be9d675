package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Ethernet;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The unit's side of IEEE 802.1X: asks to be let in, and tells its identity. It speaks no EAP
 * method yet and says so to who asks for one, so only a switch that is content with the identity
 * lets it in. Source: IEEE 802.1X, clauses 8 and 11; RFC 3748; VAPIX, Network settings API, for the
 * words of the status.
 */
final class Supplicant {

  private static final MacAddress GROUP = MacAddress.parse("01:80:C2:00:00:03");
  private static final Duration START_AGAIN = Duration.ofSeconds(30);
  private static final Duration HELD = Duration.ofSeconds(60);
  private static final int EAPOL_HEADER = 4;
  private static final int EAP_HEADER = 4;
  private static final byte EAP_PACKET = 0;
  private static final byte START = 1;
  private static final byte LOGOFF = 2;
  private static final byte REQUEST = 1;
  private static final byte RESPONSE = 2;
  private static final byte SUCCESS = 3;
  private static final byte FAILURE = 4;
  private static final byte IDENTITY = 1;
  private static final byte NAK = 3;
  private static final byte NO_METHOD = 0;

  /** How it stands. */
  enum Status {
    STOPPED("Stopped"),
    CONNECTING("Connecting"),
    AUTHORIZED("Authorized"),
    UNAUTHORIZED("Unauthorized");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private final Kernel kernel;
  private final Ethernet ethernet;
  private final NetworkSettings settings;
  private final Runnable admitted;
  private Status status = Status.STOPPED;
  private Optional<Timer> again = Optional.empty();

  /**
   * @param admitted is told when the switch lets the unit in
   */
  Supplicant(Kernel kernel, Ethernet ethernet, NetworkSettings settings, Runnable admitted) {
    this.kernel = kernel;
    this.ethernet = ethernet;
    this.settings = settings;
    this.admitted = admitted;
  }

  void start() {
    ethernet.receive(EtherType.EAPOL, this::hear);
    kernel
        .parameters()
        .watch(
            List.of(NetworkSettings.DOT1X, NetworkSettings.EAPOL, NetworkSettings.EAP_IDENTITY),
            this::restart);
    if (enabled()) begin();
  }

  /** There is a link again. */
  void linkChanged() {
    if (enabled()) begin();
  }

  Status status() {
    return status;
  }

  private boolean enabled() {
    return settings.get(NetworkSettings.DOT1X);
  }

  private void restart() {
    if (status != Status.STOPPED) send(LOGOFF, new byte[0]);
    again.ifPresent(Timer::cancel);
    status = Status.STOPPED;
    if (enabled()) begin();
  }

  private void begin() {
    status = Status.CONNECTING;
    send(START, new byte[0]);
    later(START_AGAIN);
  }

  private void later(Duration delay) {
    again.ifPresent(Timer::cancel);
    again = Optional.of(kernel.loop().after(delay, this::begin));
  }

  private void hear(EthernetFrame frame) {
    byte[] payload = frame.payload();
    if (!enabled() || payload.length < EAPOL_HEADER + EAP_HEADER) return;
    if (payload[1] != EAP_PACKET) return;
    byte code = payload[EAPOL_HEADER];
    byte id = payload[EAPOL_HEADER + 1];
    switch (code) {
      case REQUEST -> {
        if (payload.length > EAPOL_HEADER + EAP_HEADER) {
          answer(id, payload[EAPOL_HEADER + EAP_HEADER]);
        }
      }
      case SUCCESS -> conclude(Status.AUTHORIZED);
      case FAILURE -> conclude(Status.UNAUTHORIZED);
      default -> {}
    }
  }

  private void answer(byte id, byte type) {
    byte[] data =
        type == IDENTITY
            ? settings.eapIdentity().getBytes(StandardCharsets.UTF_8)
            : new byte[] {NO_METHOD};
    int length = EAP_HEADER + 1 + data.length;
    send(
        EAP_PACKET,
        ByteBuffer.allocate(length)
            .put(RESPONSE)
            .put(id)
            .putShort((short) length)
            .put(type == IDENTITY ? IDENTITY : NAK)
            .put(data)
            .array());
  }

  private void conclude(Status now) {
    again.ifPresent(Timer::cancel);
    if (now == Status.UNAUTHORIZED) later(HELD);
    if (status == now) return;
    status = now;
    kernel.journal().note(Kind.FACT, "IEEE 802.1X: " + now.word()).enter();
    if (now == Status.AUTHORIZED) admitted.run();
  }

  private void send(byte type, byte[] body) {
    byte[] payload =
        ByteBuffer.allocate(EAPOL_HEADER + body.length)
            .put(settings.get(NetworkSettings.EAPOL).byteValue())
            .put(type)
            .putShort((short) body.length)
            .put(body)
            .array();
    ethernet.send(GROUP, OptionalInt.empty(), EtherType.EAPOL, payload);
  }
}
