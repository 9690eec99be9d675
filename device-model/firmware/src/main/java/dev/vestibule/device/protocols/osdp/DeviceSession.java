package dev.vestibule.device.protocols.osdp;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The conversation of a peripheral device (PD): answers commands, one by one. What is wrong is
 * answered with NAK and changes nothing.
 */
public final class DeviceSession {

  /** Without a valid command for so long the line counts as dead. Source: SIA OSDP 2.2. */
  public static final Duration OFFLINE = Duration.ofSeconds(8);

  /** Events that wait for a poll at most; the oldest go first (assumed). */
  private static final int MOST_EVENTS = 32;

  private static final byte[] NONE = {};

  private final Device device;
  private final Supplier<byte[]> random;
  private final ArrayDeque<Answer> events = new ArrayDeque<>();
  private DeviceKeys keys;
  private int address;
  private int sequence;
  private long lastHeard = Long.MIN_VALUE;
  private byte[] lastCommand = NONE;
  private byte[] lastReply = NONE;
  private Optional<SecureChannel> channel = Optional.empty();
  private boolean secure;

  /** A reply in the making. */
  private record Answer(Reply reply, byte[] data, Optional<SecurityBlock> security) {
    Answer(Reply reply, byte... data) {
      this(reply, data, Optional.empty());
    }

    static Answer nak(Nak nak) {
      return new Answer(Reply.NAK, (byte) nak.code());
    }
  }

  /**
   * @param address 0-126
   * @param random gives eight bytes that nobody can guess
   */
  public DeviceSession(int address, Device device, DeviceKeys keys, Supplier<byte[]> random) {
    this.address = address;
    this.device = device;
    this.keys = keys;
    this.random = random;
  }

  /** Tells the panel of a card at its next poll. */
  public void tell(CardRead card) {
    queue(new Answer(Reply.RAW, card.write()));
  }

  /** Tells the panel of keys at its next poll. */
  public void tell(KeysTyped keys) {
    queue(new Answer(Reply.KEYPAD, keys.write()));
  }

  /** Tells the panel at its next poll that the housing was opened or closed. */
  public void tellTamper() {
    queue(new Answer(Reply.LSTATR, localStatus()));
  }

  /** Drops what waits for a poll: nobody opens a door with what was shown to a dead line. */
  public void forget() {
    events.clear();
  }

  /** Whether a panel talks with it. */
  public boolean online(long now) {
    return lastHeard != Long.MIN_VALUE && now < offlineAt();
  }

  /** When the line counts as dead unless a valid command comes; once one has come. */
  public long offlineAt() {
    return lastHeard + OFFLINE.toNanos();
  }

  /** Whether the panel has proved who it is. */
  public boolean secure() {
    return secure;
  }

  /**
   * Answers a packet.
   *
   * @param packet from start to check
   * @param now in nanoseconds on any clock
   * @return the answer; none if the packet is for somebody else
   */
  public Optional<byte[]> hear(byte[] packet, long now) {
    return switch (Packet.decode(packet)) {
      case Packet.Broken broken -> refuse(broken);
      case Packet.Whole(Packet command) -> {
        boolean mine = command.address() == address || command.address() == Packet.BROADCAST;
        yield mine && !command.reply() ? hear(command, packet, now) : Optional.empty();
      }
    };
  }

  private Optional<byte[]> refuse(Packet.Broken broken) {
    if (broken.address() != address) return Optional.empty();
    byte[] nak = {(byte) broken.nak().code()};
    return Optional.of(
        Packet.plain(address, true, broken.sequence(), broken.check(), Reply.NAK.code(), nak)
            .encode());
  }

  private Optional<byte[]> hear(Packet command, byte[] bytes, long now) {
    if (!online(now)) end();
    boolean again =
        command.sequence() != 0
            && command.sequence() == sequence
            && Arrays.equals(bytes, lastCommand);
    if (again) {
      lastHeard = now;
      return Optional.of(lastReply);
    }
    if (command.sequence() == 0) end();
    else if (command.sequence() != sequence % 3 + 1) {
      return Optional.of(encode(command, Answer.nak(Nak.SEQUENCE)));
    }
    lastHeard = now;
    if (device.busy()) {
      return Optional.of(
          Packet.plain(command.address(), true, 0, command.check(), Reply.BUSY.code(), NONE)
              .encode());
    }
    sequence = command.sequence();
    lastCommand = bytes.clone();
    lastReply = answer(command);
    return Optional.of(lastReply);
  }

  private byte[] answer(Packet command) {
    boolean anew = command.code() == Command.CHLNG.code() && !hasMac(command);
    if (anew) secure = false;
    if (!secure) return encode(command, plain(command));
    Optional<Packet> opened = channel.orElseThrow().open(command);
    if (opened.isEmpty()) {
      end();
      return encode(command, Answer.nak(Nak.SECURITY_CONDITIONS));
    }
    Answer answer = execute(opened.get());
    Packet reply =
        Packet.plain(
            command.address(),
            true,
            command.sequence(),
            command.check(),
            answer.reply.code(),
            answer.data);
    return channel.orElseThrow().seal(reply).encode();
  }

  private static boolean hasMac(Packet command) {
    return command.security().filter(SecurityBlock::hasMac).isPresent();
  }

  private static byte[] encode(Packet command, Answer answer) {
    return Packet.plain(
            command.address(),
            true,
            command.sequence(),
            command.check(),
            answer.reply.code(),
            answer.data)
        .with(answer.security, answer.data, NONE)
        .encode();
  }

  private Answer plain(Packet command) {
    Optional<Command> known = Command.of(command.code());
    if (known.isPresent() && known.get() == Command.CHLNG) return challenge(command);
    if (known.isPresent() && known.get() == Command.SCRYPT) return cryptogram(command);
    if (command.security().isPresent()) return Answer.nak(Nak.SECURITY_CONDITIONS);
    boolean needsChannel = keys.base().isPresent() && !keys.installing();
    boolean open = known.filter(DeviceSession::isOpen).isPresent();
    if (needsChannel && known.isPresent() && !open) return Answer.nak(Nak.SECURITY_CONDITIONS);
    return execute(command);
  }

  /** What a device with a key of its own tells everybody. */
  private static boolean isOpen(Command command) {
    return command == Command.ID || command == Command.CAP;
  }

  private Answer execute(Packet command) {
    Optional<Command> known = Command.of(command.code());
    if (known.isEmpty()) return Answer.nak(Nak.UNKNOWN_COMMAND);
    byte[] data = command.data();
    return switch (known.get()) {
      case POLL -> sized(data, 0, this::poll);
      case ID -> sized(data, 1, () -> new Answer(Reply.PDID, device.identity().write()));
      case CAP ->
          sized(data, 1, () -> new Answer(Reply.PDCAP, Capability.write(device.capabilities())));
      case LSTAT -> sized(data, 0, () -> new Answer(Reply.LSTATR, localStatus()));
      case ISTAT -> sized(data, 0, () -> new Answer(Reply.ISTATR, bytes(device.inputs())));
      case OSTAT -> sized(data, 0, () -> new Answer(Reply.OSTATR, bytes(device.outputs())));
      case RSTAT -> sized(data, 0, () -> new Answer(Reply.RSTATR, (byte) 0));
      case LED -> leds(data);
      case BUZ -> sized(data, Buzz.SIZE, () -> buzz(Buzz.read(data)));
      case COMSET -> sized(data, LineSetting.SIZE, () -> line(LineSetting.read(data)));
      case KEYSET -> key(data);
      case ACURXSIZE, KEEPACTIVE -> sized(data, 2, () -> new Answer(Reply.ACK));
      case CHLNG, SCRYPT -> Answer.nak(Nak.SECURITY_CONDITIONS);
      default -> Answer.nak(Nak.UNKNOWN_COMMAND);
    };
  }

  private static Answer sized(byte[] data, int size, Supplier<Answer> answer) {
    return data.length == size ? answer.get() : Answer.nak(Nak.LENGTH);
  }

  private Answer poll() {
    Answer event = events.poll();
    return event == null ? new Answer(Reply.ACK) : event;
  }

  private Answer leds(byte[] data) {
    if (!LedSetting.fits(data)) return Answer.nak(Nak.LENGTH);
    Optional<List<LedSetting>> settings = LedSetting.read(data);
    boolean there =
        settings.isPresent()
            && settings.get().stream()
                .allMatch(it -> it.reader() == 0 && it.led() < count(Capability.LEDS));
    if (!there) return Answer.nak(Nak.RECORD);
    device.leds(settings.get());
    return new Answer(Reply.ACK);
  }

  private Answer buzz(Buzz buzz) {
    boolean there = buzz.reader() == 0 && count(Capability.AUDIBLE) > 0;
    if (!there || !buzz.isValid()) return Answer.nak(Nak.RECORD);
    device.buzz(buzz);
    return new Answer(Reply.ACK);
  }

  /** How many of these the device has. */
  private int count(int function) {
    return device.capabilities().stream()
        .filter(capability -> capability.function() == function)
        .mapToInt(Capability::count)
        .sum();
  }

  /** The answer goes out with the old setting. */
  private Answer line(LineSetting setting) {
    if (!setting.isValid()) return Answer.nak(Nak.RECORD);
    device.line(setting);
    address = setting.address();
    return new Answer(Reply.COM, setting.write());
  }

  private Answer key(byte[] data) {
    if (!secure) return Answer.nak(Nak.SECURITY_CONDITIONS);
    if (data.length != 2 + SecureChannel.KEY_SIZE) return Answer.nak(Nak.LENGTH);
    if (data[0] != 1 || data[1] != SecureChannel.KEY_SIZE) return Answer.nak(Nak.RECORD);
    byte[] key = Arrays.copyOfRange(data, 2, data.length);
    keys = new DeviceKeys(true, Optional.of(key), false);
    device.key(key.clone());
    return new Answer(Reply.ACK);
  }

  private Answer challenge(Packet command) {
    if (!keys.supported()) return Answer.nak(Nak.SECURE_CHANNEL);
    int wanted =
        command
            .security()
            .filter(block -> block.type() == SecurityBlock.CHALLENGE)
            .map(block -> block.at(0))
            .orElse(-1);
    if (command.data().length != SecureChannel.RANDOM_SIZE) return Answer.nak(Nak.LENGTH);
    Optional<byte[]> key = keys.key(wanted);
    if (key.isEmpty()) return Answer.nak(Nak.SECURITY_CONDITIONS);
    byte[] own = random.get();
    var begun = new SecureChannel(key.get(), command.data(), own);
    channel = Optional.of(begun);
    byte[] data = new byte[8 + SecureChannel.RANDOM_SIZE + SecureChannel.KEY_SIZE];
    System.arraycopy(device.identity().clientId(), 0, data, 0, 8);
    System.arraycopy(own, 0, data, 8, SecureChannel.RANDOM_SIZE);
    System.arraycopy(begun.clientCryptogram(), 0, data, 16, SecureChannel.KEY_SIZE);
    var block = SecurityBlock.of(SecurityBlock.CLIENT_CRYPTOGRAM, wanted);
    return new Answer(Reply.CCRYPT, data, Optional.of(block));
  }

  private Answer cryptogram(Packet command) {
    boolean expected =
        command.security().filter(it -> it.type() == SecurityBlock.SERVER_CRYPTOGRAM).isPresent();
    if (channel.isEmpty() || !expected) return Answer.nak(Nak.SECURITY_CONDITIONS);
    if (!MessageDigest.isEqual(channel.get().serverCryptogram(), command.data())) {
      channel = Optional.empty();
      return Answer.nak(Nak.SECURE_CHANNEL);
    }
    secure = true;
    var block = SecurityBlock.of(SecurityBlock.INITIAL_RMAC, 1);
    return new Answer(Reply.RMAC_I, channel.get().initialReplyMac(), Optional.of(block));
  }

  private byte[] localStatus() {
    return new byte[] {(byte) (device.tampered() ? 1 : 0), 0};
  }

  private static byte[] bytes(List<Boolean> states) {
    byte[] bytes = new byte[states.size()];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (states.get(i) ? 1 : 0);
    return bytes;
  }

  private void queue(Answer event) {
    if (events.size() == MOST_EVENTS) events.remove();
    events.add(event);
  }

  /** Ends the secure channel and forgets what was said last. */
  private void end() {
    channel = Optional.empty();
    secure = false;
    lastCommand = NONE;
    lastReply = NONE;
    sequence = 0;
  }
}
