package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every fault that the parts of a board can have. */
public final class FaultCatalogue {

  private final List<Fault> faults;

  /** A fault that was found, with values it can have. */
  public record Chosen(Fault fault, Settings settings) {

    /** In words, such as {@code Relay contact welded, relay1}. */
    public String words() {
      return fault.description().title() + settings.words();
    }
  }

  private FaultCatalogue(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  /** The faults of this board. Those of parts it has not are not among them. */
  public static FaultCatalogue of(VirtualBoard board) {
    BoardPlan plan = board.plan();
    var bus = board.bus();
    List<Fault> faults = new ArrayList<>();
    if (!plan.relays().isEmpty()) {
      faults.add(new RelayWelded(plan, board));
      faults.add(new RelayStuckOpen(plan, board));
    }
    faults.add(new KeyStuck(board.keypad()));
    faults.add(new KeypadRowDead(board.keypad()));
    faults.add(new CallButtonStuck(board.callButton()));
    faults.add(new CardReaderDeaf(board.cardReader()));
    faults.add(new CardReaderBitFlips(board.cardReader()));
    if (!plan.ioPorts().isEmpty()) {
      faults.add(new IoStuck(plan, board));
      faults.add(new IoChatter(plan, board));
    }
    if (!plan.supplies().isEmpty()) {
      faults.add(new SupplyShort(plan, board));
      faults.add(new SupplyOverload(plan, board));
      faults.add(new SupplyWeak(plan, board));
    }
    faults.add(new PowerDropouts(bus.time(), board.powerSystem()));
    faults.add(new PirStuck(board.motion()));
    faults.add(new ShockSensorMuffled(board.shock()));
    faults.add(new ThermometerWrong(board.temperature()));
    faults.add(new MicrophoneDead(board.microphone()));
    faults.add(new MicrophoneNoisy(board.microphone()));
    faults.add(new SpeakerDead(board.speaker()));
    faults.add(new LampDead(board));
    if (plan.sdSlot()) {
      faults.add(new SdWriteError(board.sdSlot()));
      faults.add(new SdReadRot(board.sdSlot()));
    }
    faults.add(new FlashWriteError(board.flash()));
    faults.add(new NetworkLoss(board.network()));
    faults.add(new NetworkDelay(board.network()));
    faults.add(new NetworkFlapping(bus.time(), board.network()));
    faults.add(new ReaderWiresSwapped(board.readerConnector()));
    faults.add(new ReaderWiresNoisy(board.readerConnector()));
    faults.add(new ClockDrift(bus.time()));
    faults.add(new ClockBatteryDead(bus.time(), board.powerSystem()));
    faults.add(new WatchdogFires(bus.time(), board.watchdog()));
    return new FaultCatalogue(faults);
  }

  /** Every fault, those of one part together. */
  public List<Description> all() {
    return faults.stream().map(Fault::description).toList();
  }

  /** The fault of this name; throws, naming the nearest ones there are. */
  public Description named(String name) {
    return fault(name).description();
  }

  /**
   * The fault of this name with these values, and usual ones for the rest.
   *
   * @throws IllegalArgumentException naming what there is, if there is no such fault or it has no
   *     such argument; naming value and range, if it cannot have such a value
   */
  public Chosen choose(String name, Map<String, String> settings) {
    Fault fault = fault(name);
    return new Chosen(fault, Settings.of(fault.description(), settings));
  }

  private Fault fault(String name) {
    return faults.stream()
        .filter(fault -> fault.description().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private String unknown(String name) {
    List<String> known = all().stream().map(Description::name).toList();
    return "no fault " + name + "; near it are " + String.join(", ", Nearest.to(name, known, 3));
  }
}
