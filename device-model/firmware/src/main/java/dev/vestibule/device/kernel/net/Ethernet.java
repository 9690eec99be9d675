package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.NetworkInterface;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The link below the Internet Protocol: frames out, and frames in by what they carry. IP itself
 * goes through {@link Net}. Belongs to the device's loop.
 */
public final class Ethernet {

  private final NetworkInterface connector;
  private final DeviceLoop loop;
  private final Recorder recorder;
  private final Map<Integer, Consumer<EthernetFrame>> receivers = new HashMap<>();

  /**
   * @param recorder sees all frames
   */
  public Ethernet(NetworkInterface connector, DeviceLoop loop, Recorder recorder) {
    this.connector = connector;
    this.loop = loop;
    this.recorder = recorder;
  }

  /** The interface's address. */
  public MacAddress mac() {
    return connector.mac();
  }

  /** Begins to hear. */
  public void start() {
    connector.receive(frame -> loop.post(() -> received(frame)));
  }

  /** Frames of this EtherType go there; a second call for the same replaces the first. */
  public void receive(int type, Consumer<EthernetFrame> receiver) {
    receivers.put(type, receiver);
  }

  /**
   * Sends a frame from the interface's own address.
   *
   * @param vlan the tag; empty for none
   * @param type its EtherType, or the length of the payload
   */
  public void send(MacAddress to, OptionalInt vlan, int type, byte[] payload) {
    if (connector.link().read() == NetworkInterface.Link.DOWN) return;
    var frame = new EthernetFrame(to, mac(), vlan, type, payload);
    recorder.saw(frame);
    connector.send(frame);
  }

  private void received(EthernetFrame frame) {
    recorder.saw(frame);
    Consumer<EthernetFrame> receiver = receivers.get(frame.type());
    if (receiver != null) receiver.accept(frame);
  }
}
