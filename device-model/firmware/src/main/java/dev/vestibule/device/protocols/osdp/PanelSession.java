package dev.vestibule.device.protocols.osdp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The conversation of a control panel (CP) with one peripheral device: finds out who it is, sets up
 * a secure channel if there is a key, polls, and repeats what was lost. The owner transmits what is
 * {@link #due} and says what it {@link #hear}s.
 */
public final class PanelSession {

  /** From one poll to the next. Source: libosdp. */
  public static final Duration POLL = Duration.ofMillis(50);

  /** A device begins its reply within this time. Source: SIA OSDP 2.2. */
  public static final Duration PATIENCE = Duration.ofMillis(200);

  /** A command is sent again so often before the device counts as lost. Source: libosdp. */
  public static final int RETRIES = 8;

  /** Until a lost device is called again, twice as long each time; assumed. */
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
  private static final int MOST_COMMANDS = 32;
  private static final byte[] NONE = {};
  private static final byte[] ZERO = {0};

  /** How far the two have come. */
  public enum State {
    /** The device answers nothing. */
    OFFLINE,
    /** They get to know each other. */
    CONNECTING,
    /** The device is polled in clear. */
    ONLINE,
    /** The device is polled over a secure channel. */
    SECURE
  }

  /** What the panel learns. */
  public interface Listener {
    /** The two have come so far. */
    void state(State state);

    /** Who the device is. */
    void identity(DeviceIdentity identity, List<Capability> capabilities);

    /** A card was read. */
    void card(CardRead card);

    /** Keys were typed. */
    void keys(KeysTyped keys);

    /** The housing of the device is open, or closed. */
    void tampered(boolean tampered);

    /** Whether the inputs of the device are active, in order. */
    default void inputs(List<Boolean> states) {}

    /** Whether the outputs of the device are active, in order. */
    default void outputs(List<Boolean> states) {}

    /** The device has taken the base key. */
    default void keyGiven() {}

    /** The device goes there after this: the panel follows, at its new speed. */
    default void line(LineSetting setting) {}

    /** The device did not do what it was told. */
    void refused(Command command, Nak nak);
  }

  private record Order(Command command, byte[] data) {}

  private enum Step {
    ID,
    CAP,
    CHALLENGE,
    CRYPTOGRAM,
    WORK
  }

  private PanelKeys keys;
  private final Supplier<byte[]> random;
  private final Listener listener;
  private final ArrayDeque<Order> orders = new ArrayDeque<>();
  private int address;
  private State state = State.OFFLINE;
  private Step step = Step.ID;
  private Check check = Check.CRC16;
  private int sequence;
  private long nextAt;
  private int tries;
  private Duration pause = FIRST_PAUSE;
  private Optional<Order> asked = Optional.empty();
  private byte[] sent = NONE;
  private DeviceIdentity identity = new DeviceIdentity(0, 0, 0, 0, 0, 0, 0);
  private boolean byDefaultKey;
  private byte[] ownRandom = NONE;
  private Optional<SecureChannel> channel = Optional.empty();
  private boolean secure;

  /**
   * @param address of the device, 0-126
   * @param random gives eight bytes that nobody can guess
   */
  public PanelSession(int address, PanelKeys keys, Supplier<byte[]> random, Listener listener) {
    this.address = address;
    this.keys = keys;
    this.random = random;
    this.listener = listener;
  }

  /** How far they have come. */
  public State state() {
    return state;
  }

  /**
   * Sends this command as soon as the device is polled.
   *
   * @return false if too many are waiting
   */
  public boolean send(Command command, byte[] data) {
    return orders.size() < MOST_COMMANDS && orders.add(new Order(command, data.clone()));
  }

  /** When {@link #due} has something to say next. */
  public long nextAt() {
    return nextAt;
  }

  /** The packet to transmit now, if it is time for one. */
  public Optional<byte[]> due(long now) {
    if (now < nextAt) return Optional.empty();
    if (asked.isPresent()) {
      if (tries > RETRIES) {
        lost(now);
        return Optional.empty();
      }
    } else {
      Order order = next();
      asked = Optional.of(order);
      sent = encode(order);
      tries = 0;
    }
    tries++;
    nextAt = now + PATIENCE.toNanos();
    return Optional.of(sent.clone());
  }

  /**
   * Takes a packet from the line.
   *
   * @param packet from start to check
   */
  public void hear(byte[] packet, long now) {
    if (!(Packet.decode(packet) instanceof Packet.Whole(Packet reply))) return;
    if (asked.isEmpty() || !reply.reply() || reply.address() != address) return;
    if (reply.code() == Reply.BUSY.code()) {
      tries = 0;
      nextAt = now + PATIENCE.toNanos();
      return;
    }
    if (reply.sequence() != sequence) return;
    Order order = asked.get();
    Optional<Packet> opened = secure ? channel.orElseThrow().open(reply) : Optional.of(reply);
    if (opened.isEmpty()) {
      restart(now);
      return;
    }
    asked = Optional.empty();
    sequence = sequence % 3 + 1;
    nextAt = now;
    take(order, opened.get(), now);
  }

  private Order next() {
    return switch (step) {
      case ID -> new Order(Command.ID, ZERO);
      case CAP -> new Order(Command.CAP, ZERO);
      case CHALLENGE -> {
        ownRandom = random.get();
        yield new Order(Command.CHLNG, ownRandom);
      }
      case CRYPTOGRAM -> new Order(Command.SCRYPT, channel.orElseThrow().serverCryptogram());
      case WORK -> {
        Order order = orders.poll();
        yield order == null ? new Order(Command.POLL, NONE) : order;
      }
    };
  }

  private byte[] encode(Order order) {
    Packet packet = Packet.plain(address, false, sequence, check, order.command.code(), order.data);
    if (secure) return channel.orElseThrow().seal(packet).encode();
    int key = byDefaultKey ? 0 : 1;
    return switch (step) {
      case CHALLENGE -> block(packet, SecurityBlock.of(SecurityBlock.CHALLENGE, key));
      case CRYPTOGRAM -> block(packet, SecurityBlock.of(SecurityBlock.SERVER_CRYPTOGRAM, key));
      default -> packet.encode();
    };
  }

  private static byte[] block(Packet packet, SecurityBlock block) {
    return packet.with(Optional.of(block), packet.data(), NONE).encode();
  }

  private void take(Order order, Packet reply, long now) {
    Optional<Reply> known = Reply.of(reply.code());
    if (known.isPresent() && known.get() == Reply.NAK) {
      refused(order, reply, now);
      return;
    }
    switch (step) {
      case ID -> {
        become(State.CONNECTING);
        if (reply.data().length == DeviceIdentity.SIZE) {
          identity = DeviceIdentity.read(reply.data());
        }
        step = Step.CAP;
      }
      case CAP -> capabilities(Capability.read(reply.data()), now);
      case CHALLENGE -> proof(reply, now);
      case CRYPTOGRAM -> established(reply, now);
      case WORK -> heard(order, known, reply.data(), now);
    }
  }

  private void capabilities(List<Capability> capabilities, long now) {
    boolean crc = level(capabilities, Capability.CHECK_CHARACTER) > 0;
    check = crc ? Check.CRC16 : Check.CHECKSUM;
    listener.identity(identity, capabilities);
    byDefaultKey = false;
    if (keys.base().isEmpty()) work(State.ONLINE, now);
    else if ((level(capabilities, Capability.SECURITY) & 1) == 1) step = Step.CHALLENGE;
    else insecure(now);
  }

  private static int level(List<Capability> capabilities, int function) {
    return capabilities.stream()
        .filter(capability -> capability.function() == function)
        .findFirst()
        .map(Capability::level)
        .orElse(0);
  }

  private void proof(Packet reply, long now) {
    byte[] data = reply.data();
    if (reply.code() != Reply.CCRYPT.code() || data.length != 32) {
      insecure(now);
      return;
    }
    byte[] key = byDefaultKey ? SecureChannel.defaultKey() : keys.base().orElseThrow();
    var begun = new SecureChannel(key, ownRandom, Arrays.copyOfRange(data, 8, 16));
    if (Arrays.equals(begun.clientCryptogram(), Arrays.copyOfRange(data, 16, 32))) {
      channel = Optional.of(begun);
      step = Step.CRYPTOGRAM;
    } else {
      challengeFailed(now);
    }
  }

  private void established(Packet reply, long now) {
    boolean done =
        reply.code() == Reply.RMAC_I.code()
            && reply.security().filter(block -> block.at(0) == 1).isPresent()
            && Arrays.equals(reply.data(), channel.orElseThrow().initialReplyMac());
    if (!done) {
      challengeFailed(now);
      return;
    }
    secure = true;
    if (byDefaultKey) {
      byte[] data = Arrays.copyOf(new byte[] {1, SecureChannel.KEY_SIZE}, 18);
      System.arraycopy(keys.base().orElseThrow(), 0, data, 2, SecureChannel.KEY_SIZE);
      orders.addFirst(new Order(Command.KEYSET, data));
    }
    work(State.SECURE, now);
  }

  /** The device does not know the key: perhaps it knows the default one. */
  private void challengeFailed(long now) {
    channel = Optional.empty();
    if (keys.installing() && !byDefaultKey) {
      byDefaultKey = true;
      step = Step.CHALLENGE;
    } else {
      insecure(now);
    }
  }

  private void insecure(long now) {
    if (keys.plain()) work(State.ONLINE, now);
    else lost(now);
  }

  private void work(State reached, long now) {
    step = Step.WORK;
    pause = FIRST_PAUSE;
    nextAt = now + POLL.toNanos();
    become(reached);
  }

  private void heard(Order order, Optional<Reply> known, byte[] data, long now) {
    if (order.command == Command.KEYSET) {
      if (known.filter(Reply.ACK::equals).isPresent()) keyGiven();
      restart(now); // The channel begins anew with the new key.
      return;
    }
    nextAt = orders.isEmpty() ? now + POLL.toNanos() : now;
    if (known.isEmpty()) return;
    switch (known.get()) {
      case RAW -> CardRead.read(data).ifPresent(listener::card);
      case KEYPAD -> KeysTyped.read(data).ifPresent(listener::keys);
      case LSTATR -> {
        if (data.length == 2) listener.tampered(data[0] != 0);
      }
      case ISTATR -> listener.inputs(states(data));
      case OSTATR -> listener.outputs(states(data));
      case COM -> {
        boolean wanted = order.command == Command.COMSET && data.length == LineSetting.SIZE;
        if (wanted) follow(LineSetting.read(data));
      }
      default -> {} // An acknowledgement, or what nobody asked for.
    }
  }

  private void keyGiven() {
    keys = keys.given();
    listener.keyGiven();
  }

  private void follow(LineSetting setting) {
    if (!setting.isValid()) return;
    address = setting.address();
    listener.line(setting);
  }

  private static List<Boolean> states(byte[] data) {
    List<Boolean> states = new ArrayList<>();
    for (byte each : data) states.add(each != 0);
    return states;
  }

  private void refused(Order order, Packet reply, long now) {
    Nak nak = reply.data().length == 0 ? Nak.RECORD : Nak.of(reply.data()[0]).orElse(Nak.RECORD);
    if (nak == Nak.CHECK && check == Check.CRC16) {
      check = Check.CHECKSUM;
      restart(now);
    } else if (nak == Nak.CHECK
        || nak == Nak.SEQUENCE
        || secure && nak == Nak.SECURITY_CONDITIONS) {
      restart(now);
    } else if (step == Step.CHALLENGE || step == Step.CRYPTOGRAM) {
      challengeFailed(now);
    } else if (step == Step.WORK) {
      listener.refused(order.command, nak);
      nextAt = now + POLL.toNanos();
    } else {
      lost(now);
    }
  }

  private void lost(long now) {
    restart(now);
    nextAt = now + pause.toNanos();
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    become(State.OFFLINE);
  }

  private void restart(long now) {
    asked = Optional.empty();
    channel = Optional.empty();
    secure = false;
    sequence = 0;
    step = Step.ID;
    nextAt = now;
  }

  private void become(State next) {
    if (state == next) return;
    state = next;
    listener.state(next);
  }
}
