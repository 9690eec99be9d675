package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.NetworkInterface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every network interface. */
public abstract class NetworkInterfaceContract {

  private static final Duration MOMENT = Duration.ofMillis(10);
  private static final byte[] WORDS = {1, 2, 3};

  private final NetworkRig rig;
  private final List<EthernetFrame> heard = new ArrayList<>();

  /** The interface on this rig. */
  protected NetworkInterfaceContract(NetworkRig rig) {
    this.rig = rig;
  }

  /** A second network interface at the other end of the cable. */
  public interface NetworkRig extends Rig {

    /** The interface. */
    NetworkInterface network();

    /** Plugs the cable in or pulls it out. */
    void plug(boolean in);

    /** All frames of LLDP that came out of the cable so far. */
    List<EthernetFrame> sent();

    /** Sends a frame to the interface. */
    void send(EthernetFrame frame);
  }

  @Test
  void aFrameIsSentAsItIs() {
    rig.network().send(frame());
    rig.pass(MOMENT);
    assertThat(rig.sent()).singleElement();
    assertThat(rig.sent().getFirst().toBytes()).isEqualTo(frame().toBytes());
  }

  @Test
  void aFrameIsHeardInATurnOfItsOwn() {
    rig.network().receive(heard::add);
    rig.send(frame());
    rig.pass(MOMENT);
    assertThat(heard).singleElement();
    assertThat(heard.getFirst().toBytes()).isEqualTo(frame().toBytes());
  }

  @Test
  void theLastReceiverHears() {
    rig.network().receive(heard::add);
    rig.network().receive(frame -> {});
    rig.send(frame());
    rig.pass(MOMENT);
    assertThat(heard).isEmpty();
  }

  @Test
  void nothingPassesWithoutALink() {
    rig.network().receive(heard::add);
    rig.plug(false);
    rig.network().send(frame());
    rig.send(frame());
    rig.pass(MOMENT);
    assertThat(rig.sent()).isEmpty();
    assertThat(heard).isEmpty();
  }

  @Test
  void nobodyHearsWithoutAProgram() {
    rig.network().receive(heard::add);
    EthernetFrame late = frame();
    rig.endProgram();
    rig.send(late);
    rig.pass(MOMENT);
    assertThat(heard).isEmpty();
  }

  private EthernetFrame frame() {
    return new EthernetFrame(MacAddress.BROADCAST, rig.network().mac(), EtherType.LLDP, WORDS);
  }
}
