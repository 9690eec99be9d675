package dev.vestibule.virtual.link;

import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.virtual.link.AuthenticationServer.Verdict;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.time.Booking;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The switch's side of IEEE 802.1X: asks who is there, hands the answers to the authentication
 * server, and opens the port when that accepts. Source: IEEE 802.1X, clauses 8 and 11; times are
 * its defaults.
 */
final class Authenticator {

  static final MacAddress GROUP = MacAddress.parse("01:80:C2:00:00:03");
  private static final Duration ASK_AGAIN = Duration.ofSeconds(30);
  private static final Duration QUIET = Duration.ofSeconds(60);
  private static final byte VERSION = 3;
  private static final int EAPOL_HEADER = 4;
  private static final int EAP_PACKET = 0;
  private static final int START = 1;
  private static final int LOGOFF = 2;
  private static final byte REQUEST = 1;
  private static final byte RESPONSE = 2;
  private static final byte SUCCESS = 3;
  private static final byte FAILURE = 4;
  private static final byte IDENTITY = 1;
  private static final int EAP_HEADER = 4;

  private final Bus bus;
  private final MacAddress own;
  private final AuthenticationServer server;
  private final Consumer<EthernetFrame> cable;
  private final Runnable changed;
  private Optional<Booking> next = Optional.empty();
  private boolean open;
  private long quietUntil;
  private byte id;

  /**
   * @param cable takes frames to the unit
   * @param changed is told when the port opens or closes
   */
  Authenticator(
      Bus bus,
      MacAddress own,
      AuthenticationServer server,
      Consumer<EthernetFrame> cable,
      Runnable changed) {
    this.bus = bus;
    this.own = own;
    this.server = server;
    this.cable = cable;
    this.changed = changed;
  }

  /** Whether the port lets traffic pass. */
  boolean open() {
    return open;
  }

  /** There is a link, or there is none: whoever was let in has gone. */
  void link(boolean up) {
    next.ifPresent(Booking::cancel);
    quietUntil = 0;
    open(false);
    if (up) ask();
  }

  /** An EAPOL frame came in. */
  void hear(byte[] payload) {
    if (payload.length < EAPOL_HEADER) return;
    ByteBuffer in = ByteBuffer.wrap(payload);
    in.get();
    int type = in.get();
    int length = in.getShort() & 0xFFFF;
    if (length > in.remaining()) return;
    switch (type) {
      case START -> {
        if (bus.time().nanos() >= quietUntil) ask();
      }
      case LOGOFF -> open(false);
      case EAP_PACKET -> response(Fields.bytes(in, length));
      default -> {}
    }
  }

  private void response(byte[] eap) {
    boolean awaited = eap.length > EAP_HEADER && eap[0] == RESPONSE && eap[1] == id;
    if (!awaited || bus.time().nanos() < quietUntil) return;
    switch (server.answer(eap)) {
      case Verdict.Ask(byte[] request) -> {
        id = request[1];
        send(request);
        later(ASK_AGAIN);
      }
      case Verdict.Accept accept -> {
        next.ifPresent(Booking::cancel);
        send(new byte[] {SUCCESS, id, 0, EAP_HEADER});
        open(true);
      }
      case Verdict.Reject reject -> {
        send(new byte[] {FAILURE, id, 0, EAP_HEADER});
        open(false);
        quietUntil = bus.time().nanos() + QUIET.toNanos();
        later(QUIET);
      }
    }
  }

  private void ask() {
    id++;
    send(new byte[] {REQUEST, id, 0, EAP_HEADER + 1, IDENTITY});
    later(ASK_AGAIN);
  }

  private void later(Duration delay) {
    next.ifPresent(Booking::cancel);
    next = Optional.of(bus.time().after(delay, this::ask));
  }

  private void send(byte[] eap) {
    byte[] payload =
        ByteBuffer.allocate(EAPOL_HEADER + eap.length)
            .put(VERSION)
            .put((byte) EAP_PACKET)
            .putShort((short) eap.length)
            .put(eap)
            .array();
    cable.accept(new EthernetFrame(GROUP, own, EtherType.EAPOL, payload));
  }

  private void open(boolean now) {
    if (open == now) return;
    open = now;
    changed.run();
  }
}
