package dev.vestibule.device.protocols.osdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A panel and a device, on a line that can be bad. */
class SessionsTest {

  private static final long STEP = 5_000_000;

  private final FakeDevice device = new FakeDevice();
  private final Heard heard = new Heard();
  private final Random random = new Random(1);
  private long now;
  private double loss;
  private double flips;
  private DeviceSession pd = pd(new DeviceKeys(true, Optional.empty(), true));
  private PanelSession cp = cp(PanelKeys.NONE);

  private static final class Heard implements PanelSession.Listener {
    final List<PanelSession.State> states = new ArrayList<>();
    final List<CardRead> cards = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final List<Nak> refusals = new ArrayList<>();

    @Override
    public void state(PanelSession.State state) {
      states.add(state);
    }

    @Override
    public void identity(DeviceIdentity identity, List<Capability> capabilities) {}

    @Override
    public void card(CardRead card) {
      cards.add(card);
    }

    @Override
    public void keys(KeysTyped typed) {
      keys.add(typed.keys());
    }

    @Override
    public void tampered(boolean tampered) {}

    @Override
    public void refused(Command command, Nak nak) {
      refusals.add(nak);
    }
  }

  private DeviceSession pd(DeviceKeys keys) {
    return new DeviceSession(0, device, keys, this::eight);
  }

  private PanelSession cp(PanelKeys keys) {
    return new PanelSession(0, keys, this::eight, heard);
  }

  private byte[] eight() {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return bytes;
  }

  private void run(int milliseconds) {
    for (long end = now + milliseconds * 1_000_000L; now < end; now += STEP) {
      cp.due(now)
          .flatMap(this::carry)
          .flatMap(packet -> pd.hear(packet, now))
          .flatMap(this::carry)
          .ifPresent(packet -> cp.hear(packet, now));
    }
  }

  private Optional<byte[]> carry(byte[] packet) {
    if (random.nextDouble() < loss) return Optional.empty();
    if (random.nextDouble() < flips) packet[random.nextInt(packet.length)] ^= 0x10;
    return Optional.of(packet);
  }

  @Test
  void theyFindEachOtherInClear() {
    run(500);
    assertThat(heard.states)
        .containsExactly(PanelSession.State.CONNECTING, PanelSession.State.ONLINE);
  }

  @Test
  void aNewDeviceIsGivenTheKeyAndUsesItFromThenOn() {
    byte[] key = "sixteen bytes ok".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    cp = cp(new PanelKeys(Optional.of(key), true, false));
    run(2_000);
    assertThat(device.keys).hasSize(1).allSatisfy(given -> assertThat(given).isEqualTo(key));
    assertThat(cp.state()).isEqualTo(PanelSession.State.SECURE);
    assertThat(pd.secure()).isTrue();
  }

  @Test
  void withTheWrongKeyThereIsNoConversation() {
    pd = pd(new DeviceKeys(true, Optional.of(new byte[16]), false));
    byte[] key = "sixteen bytes ok".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    cp = cp(new PanelKeys(Optional.of(key), true, false));
    run(3_000);
    assertThat(cp.state()).isNotEqualTo(PanelSession.State.SECURE);
    assertThat(heard.states).doesNotContain(PanelSession.State.ONLINE);
  }

  @Test
  void everyCardArrivesOnceThoughPacketsAreLostAndFlipped() {
    pd = pd(new DeviceKeys(true, Optional.of(new byte[16]), false));
    cp = cp(new PanelKeys(Optional.of(new byte[16]), false, false));
    run(1_000);
    loss = 0.1;
    flips = 0.0;
    for (int i = 1; i <= 100; i++) {
      pd.tell(new CardRead(0, false, BigInteger.valueOf(i), 32));
      run(1_500);
    }
    loss = 0;
    run(3_000);
    assertThat(heard.cards)
        .extracting(card -> card.bits().intValue())
        .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  void flippedBitsNeverMakeACardThatWasNotRead() {
    run(500);
    flips = 0.3;
    for (int i = 1; i <= 100; i++) {
      pd.tell(new CardRead(0, false, BigInteger.valueOf(4711), 32));
      run(500);
    }
    assertThat(heard.cards).isNotEmpty();
    assertThat(heard.cards).allMatch(card -> card.bits().intValue() == 4711);
  }

  @Test
  void aDeviceThatIsUnpluggedIsLostAndFoundAgain() {
    run(500);
    loss = 1;
    run(5_000);
    assertThat(cp.state()).isEqualTo(PanelSession.State.OFFLINE);
    loss = 0;
    run(9_000);
    assertThat(cp.state()).isEqualTo(PanelSession.State.ONLINE);
  }

  @Test
  void keysAndOrdersGoTheirWays() {
    run(500);
    pd.tell(new KeysTyped(0, "1234#"));
    cp.send(Command.BUZ, new Buzz(0, 2, 1, 1, 3).write());
    cp.send(Command.TEXT, new byte[] {0});
    run(500);
    assertThat(heard.keys).containsExactly("1234#");
    assertThat(device.buzzes).containsExactly(new Buzz(0, 2, 1, 1, 3));
    assertThat(heard.refusals).containsExactly(Nak.UNKNOWN_COMMAND);
  }

  @Test
  void aBusyDeviceIsAskedAgain() {
    run(500);
    pd.tell(new KeysTyped(0, "1"));
    device.busy = true;
    run(1_000);
    assertThat(heard.keys).isEmpty();
    assertThat(cp.state()).isEqualTo(PanelSession.State.ONLINE);
    device.busy = false;
    run(1_000);
    assertThat(heard.keys).containsExactly("1");
  }
}
