package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.Caption;
import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.feed.UnitTitle;
import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.part.Wire;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Everything the panel shows. Properties change in the thread that lets the presenter look. */
public final class PanelModel {

  final ReadOnlyObjectWrapper<UnitTitle> title;
  final ReadOnlyObjectWrapper<String> preset;
  final ReadOnlyObjectWrapper<UnitLook> unit = new ReadOnlyObjectWrapper<>(UnitLook.DARK);
  final ReadOnlyObjectWrapper<DoorLook> door = new ReadOnlyObjectWrapper<>(DoorLook.NONE);
  final ReadOnlyObjectWrapper<TimeLook> time = new ReadOnlyObjectWrapper<>(TimeLook.START);
  final ReadOnlyObjectWrapper<List<WalletCard>> wallet;
  final ReadOnlyObjectWrapper<List<FaultLook>> faults = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<Optional<Caption>> caption =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<SurroundingsLook> surroundings =
      new ReadOnlyObjectWrapper<>(SurroundingsLook.UNKNOWN);
  final ReadOnlyObjectWrapper<WiringLook> wiring = new ReadOnlyObjectWrapper<>(WiringLook.NONE);
  final ReadOnlyDoubleWrapper flash = new ReadOnlyDoubleWrapper();
  final ReadOnlyObjectWrapper<List<WireId>> changedWires =
      new ReadOnlyObjectWrapper<>(List.of(WireId.RELAY_1, WireId.IO_1));
  private final Map<WireId, ReadOnlyObjectWrapper<Wire>> wires = new EnumMap<>(WireId.class);
  private final JournalModel journal;
  private final LineModel line;
  private WireId lastChanged = WireId.RELAY_1;

  PanelModel(Feeds feeds, Map<WireId, Wire> first) {
    title = new ReadOnlyObjectWrapper<>(feeds.unit().title());
    preset = new ReadOnlyObjectWrapper<>(feeds.presets().current());
    wallet = new ReadOnlyObjectWrapper<>(feeds.wallet().cards());
    journal = new JournalModel(feeds.journal());
    line = new LineModel(feeds.line());
    first.forEach((id, look) -> wires.put(id, new ReadOnlyObjectWrapper<>(look)));
  }

  /** What is written over the unit. */
  public ReadOnlyObjectProperty<UnitTitle> title() {
    return title.getReadOnlyProperty();
  }

  /** The name of the present set-up; empty if it has none. */
  public ReadOnlyObjectProperty<String> preset() {
    return preset.getReadOnlyProperty();
  }

  /** Front and rear of the unit. */
  public ReadOnlyObjectProperty<UnitLook> unit() {
    return unit.getReadOnlyProperty();
  }

  /** The door. */
  public ReadOnlyObjectProperty<DoorLook> door() {
    return door.getReadOnlyProperty();
  }

  /** A terminal of the wires strip. */
  public ReadOnlyObjectProperty<Wire> wire(WireId id) {
    return wrapper(id).getReadOnlyProperty();
  }

  /** The two terminals that changed last, in the order of the strip. */
  public ReadOnlyObjectProperty<List<WireId>> changedWires() {
    return changedWires.getReadOnlyProperty();
  }

  /** The clock and the time bar. */
  public ReadOnlyObjectProperty<TimeLook> time() {
    return time.getReadOnlyProperty();
  }

  /** What is wired to the reader connector. */
  public ReadOnlyObjectProperty<WiringLook> wiring() {
    return wiring.getReadOnlyProperty();
  }

  /** What visitors carry. */
  public ReadOnlyObjectProperty<List<WalletCard>> wallet() {
    return wallet.getReadOnlyProperty();
  }

  /** The faults the unit can be given. */
  public ReadOnlyObjectProperty<List<FaultLook>> faults() {
    return faults.getReadOnlyProperty();
  }

  /** The sentence of the demo that plays, if one does. */
  public ReadOnlyObjectProperty<Optional<Caption>> caption() {
    return caption.getReadOnlyProperty();
  }

  /**
   * The beat of what flashes, in seconds: of the unit's time, of the wall clock where that is
   * slower.
   */
  public ReadOnlyDoubleProperty flash() {
    return flash.getReadOnlyProperty();
  }

  /** Weather and visitors. */
  public ReadOnlyObjectProperty<SurroundingsLook> surroundings() {
    return surroundings.getReadOnlyProperty();
  }

  /** What happened. */
  public JournalModel journal() {
    return journal;
  }

  /** What passes on the reader connector. */
  public LineModel line() {
    return line;
  }

  void wire(WireId id, Wire look) {
    Wire before = wrapper(id).get();
    if (before.icon() != look.icon() || before.level() != look.level()) changed(id);
    wrapper(id).set(look);
  }

  /** The other one that stays is the one that changed later, as far as anybody looked. */
  private void changed(WireId id) {
    if (id == lastChanged) return;
    changedWires.set(Stream.of(lastChanged, id).sorted().toList());
    lastChanged = id;
  }

  private ReadOnlyObjectWrapper<Wire> wrapper(WireId id) {
    return Objects.requireNonNull(wires.get(id));
  }
}
