package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.virtual.door.DoorState;
import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.part.PanelFrame;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.scene.Pose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be seen of a unit from outside at one instant.
 *
 * @param now what its clock shows
 * @param nanos the monotonic time
 * @param indicators the lamps
 * @param relays in the order of their numbers
 * @param io in the order of their numbers
 * @param supplies in the order of the board file
 * @param speaker the loudspeaker
 * @param network the network cable
 * @param sd the SD slot, empty if the board has none
 * @param hdmi the microHDMI connector
 * @param readerConnector the reader connector and the panel that is wired to it
 * @param power where power comes from and goes to
 * @param doors in the order of the wiring
 * @param faults what is broken, in the order it broke
 * @param touched what people are doing to it
 * @param scene what is before the camera
 */
public record BoardView(
    Instant now,
    long nanos,
    Indicators indicators,
    List<RelayView> relays,
    List<IoView> io,
    List<SupplyView> supplies,
    SpeakerView speaker,
    NetworkView network,
    Optional<SdView> sd,
    HdmiView hdmi,
    ReaderConnectorView readerConnector,
    PowerView power,
    List<DoorView> doors,
    List<ActiveFault> faults,
    TouchView touched,
    SceneView scene) {

  /** The lamps of the unit. */
  public record Indicators(
      LampView call,
      LampView talk,
      LampView door,
      LampView status,
      LampView readerStripe,
      LampView buttonLight,
      LampView keypad) {

    /** The lamp of this name. */
    public LampView lamp(LampName name) {
      return switch (name) {
        case CALL -> call;
        case TALK -> talk;
        case DOOR -> door;
        case STATUS -> status;
        case READER_STRIPE -> readerStripe;
        case CALL_BUTTON -> buttonLight;
        case KEYPAD -> keypad;
      };
    }
  }

  /**
   * A lamp.
   *
   * @param light what it shows
   * @param emits whether light comes out at this instant; a flashing lamp is dark half of the time
   */
  public record LampView(Light light, boolean emits) {

    /** How a lamp is lit. */
    public enum Mode {
      OFF,
      STEADY,
      FLASHING
    }

    /** How it is lit. */
    public Mode mode() {
      if (!light.lit()) return Mode.OFF;
      return light.flashes() ? Mode.FLASHING : Mode.STEADY;
    }
  }

  /**
   * A relay.
   *
   * @param circuit between its NO/NC pin and COM
   * @param driven what the program asked for; not the circuit if the contact is broken
   * @param milliamps through the circuit
   * @param overloaded whether that is more than it is made for
   */
  public record RelayView(
      String name, Circuit circuit, Circuit driven, int milliamps, boolean overloaded) {}

  /**
   * A pin of the I/O connector.
   *
   * @param loop what an input senses
   * @param driven whether an output pulls to ground
   * @param volts at the pin
   * @param milliamps into the pin
   * @param overloaded whether an output has let go because of too much current
   * @param supervised whether the loop's resistance is measured
   */
  public record IoView(
      String name,
      Direction direction,
      Loop loop,
      Circuit driven,
      Wired wired,
      double volts,
      double milliamps,
      boolean overloaded,
      boolean supervised) {}

  /**
   * A supply.
   *
   * @param volts what it should give
   * @param condition what its fuse says
   * @param milliamps what flows
   * @param limitMilliamps how much may
   * @param outputVolts what it gives
   */
  public record SupplyView(
      String name,
      int volts,
      Condition condition,
      int milliamps,
      int limitMilliamps,
      double outputVolts) {}

  /**
   * The loudspeaker.
   *
   * @param playing whether the program plays something, be it silent
   * @param levelDbfs level of the last 100 ms, -120 when silent
   */
  public record SpeakerView(boolean playing, double levelDbfs) {}

  /**
   * The network cable.
   *
   * @param lossPercent share of the packets that the line loses
   * @param delayMillis how long it holds a packet up each way
   */
  public record NetworkView(
      Link link, int lossPercent, int delayMillis, SwitchPortView switchPort) {}

  /**
   * The switch's side of the cable.
   *
   * @param open whether IP traffic passes; a port that asks for IEEE 802.1X opens by it
   * @param neighbour what the switch knows of the unit, such as {@code LLDP axis-b8a44f000001};
   *     empty if it knows nothing
   * @param grantedWatts what it granted over LLDP or CDP, 0 if nothing
   * @param macs addresses that were heard lately, such as {@code B8:A4:4F:00:00:01 VLAN 4}
   */
  public record SwitchPortView(
      boolean open, String neighbour, double grantedWatts, List<String> macs) {}

  /** The SD slot, with the card that is in it. */
  public record SdView(Optional<CardView> card) {}

  /** An SD card. */
  public record CardView(int capacityMiB, long usedBytes, int wearPercent) {}

  /**
   * The microHDMI connector.
   *
   * @param monitor whether a monitor is plugged in
   * @param picture the size of what it shows, empty while it is dark
   */
  public record HdmiView(boolean monitor, Optional<PictureSize> picture) {}

  /** A size in pixels. */
  public record PictureSize(int width, int height) {}

  /**
   * The reader connector.
   *
   * @param panel what is wired to it, in words
   * @param use what the unit does with the pins
   * @param bitsSent Wiegand pulses sent so far
   * @param bytesSent RS-485 bytes sent so far
   * @param frames what the panel received since it was wired, the latest hundred, oldest first
   */
  public record ReaderConnectorView(
      String panel, Use use, long bitsSent, long bytesSent, List<PanelFrame> frames) {}

  /**
   * The unit's power.
   *
   * @param source in words, such as {@code PoE class 4} or why there is none
   * @param on whether there is power
   * @param processor off, loading or running
   * @param inputWatts what the unit takes from its source
   * @param inputAmperes what flows into the DC input
   * @param outputWatts what all supplies give
   * @param budgetWatts what they may give together
   */
  public record PowerView(
      String source,
      boolean on,
      String processor,
      double inputWatts,
      double inputAmperes,
      double outputWatts,
      double budgetWatts) {

    /** Such as {@code 6.1 of 9 W}. */
    public String words() {
      return Words.number(Math.round(outputWatts * 10) / 10.0)
          + " of "
          + Words.number(budgetWatts)
          + " W";
    }
  }

  /** A door: what it is seen to do, and whether its bolt lets go. */
  public record DoorView(String name, DoorState state, boolean released) {}

  /**
   * What people are doing to the unit.
   *
   * @param keysDown how many keys of the keypad are down
   * @param card the kind of chip of the card that is held to the reader
   * @param motion whether somebody moves before the sensor
   */
  public record TouchView(
      int keysDown,
      boolean callButton,
      boolean controlButton,
      Optional<String> card,
      boolean motion,
      boolean caseOpen) {}

  /**
   * What is before the camera; {@link SceneHand#look} shows it as a picture.
   *
   * @param lux light that falls on the front
   * @param byClock whether that light comes from sun and lamps as the clock says
   * @param visitors how many people are there and do not leave
   * @param lens what is the matter with it
   * @param pose how far the unit is turned away
   * @param fog 0-1
   * @param held what is before the lens: {@code nothing}, {@code card} or {@code qr}
   */
  public record SceneView(
      double lux, boolean byClock, int visitors, Lens lens, Pose pose, double fog, String held) {}
}
