package dev.vestibule.gui.workbench;

import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import dev.vestibule.gui.present.FaultLook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Faults that can be started and cleared; those that are there come first. */
public final class FaultList extends ScrollPane {

  private final ObjectProperty<List<FaultLook>> faults =
      new SimpleObjectProperty<>(this, "faults", List.of());
  private final VBox active = new VBox(8);
  private final VBox idle = new VBox();
  private List<FaultLook> actives = List.of();
  private List<FaultLook> idles = List.of();
  private Starter onStart = (name, settings) -> Optional.empty();
  private Consumer<String> onClear = name -> {};

  /** Starts faults. */
  @FunctionalInterface
  public interface Starter {
    /** Starts a fault with these values by name, or says why not. */
    Optional<String> start(String name, Map<String, String> settings);
  }

  /** A list without faults. */
  public FaultList() {
    getStyleClass().add("fault-list");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(new VBox(active, idle));
    faults.subscribe(this::show);
  }

  /** What it shows. */
  public ObjectProperty<List<FaultLook>> faultsProperty() {
    return faults;
  }

  /** Hears the name of the fault that shall start, and with what. */
  public void setOnStart(Starter onStart) {
    this.onStart = onStart;
  }

  /** Hears the name of the fault that shall end. */
  public void setOnClear(Consumer<String> onClear) {
    this.onClear = onClear;
  }

  private void show(List<FaultLook> shown) {
    showActive(shown.stream().filter(FaultLook::active).toList());
    showIdle(shown.stream().filter(it -> !it.active()).toList());
  }

  /** Entries stay while only their words change, so that a button keeps the focus. */
  private void showActive(List<FaultLook> shown) {
    if (titles(shown).equals(titles(actives))) {
      for (int i = 0; i < shown.size(); i++) {
        ((FaultEntry) active.getChildren().get(i)).show(shown.get(i));
      }
    } else {
      active.getChildren().setAll(shown.stream().map(this::activeEntry).toList());
    }
    actives = shown;
  }

  private void showIdle(List<FaultLook> shown) {
    if (shown.equals(idles)) return;
    idles = shown;
    idle.getChildren().setAll(shown.stream().map(this::idleEntry).toList());
  }

  private FaultEntry activeEntry(FaultLook fault) {
    return FaultEntry.active(
        fault, new Glyph(Icon.WARNING, 0.92), () -> onClear.accept(fault.name()));
  }

  private FaultEntry idleEntry(FaultLook fault) {
    return FaultEntry.idle(fault, (name, settings) -> onStart.start(name, settings));
  }

  private static List<String> titles(List<FaultLook> faults) {
    return faults.stream().map(FaultLook::title).toList();
  }
}
