package dev.vestibule.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.workbench.FaultList;
import dev.vestibule.virtual.fault.ActiveFault;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults started and cleared by the list, at a real bench. */
class FaultsTest {

  private final Moment moment = new Moment();
  private final Presenter presenter = new Presenter(moment.bench(), moment.feeds(), Runnable::run);
  private final FaultList list = Fx.on(this::laidOut);

  private FaultList laidOut() {
    var faults = new FaultList();
    faults.setOnStart(presenter.faults()::start);
    faults.setOnClear(presenter.faults()::clear);
    faults.faultsProperty().bind(presenter.model().faults());
    Look.dress(new Scene(faults, 400, 600));
    faults.applyCss();
    faults.layout();
    return faults;
  }

  @AfterEach
  void close() {
    moment.close();
  }

  private void press(String name) {
    Fx.run(
        () -> {
          list.lookupAll(".button").stream()
              .map(Button.class::cast)
              .filter(it -> it.isVisible() && name.equals(it.getAccessibleText()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no button " + name))
              .fire();
          list.applyCss();
          list.layout();
        });
  }

  /** Types into the first field that asks for a number, and presses Enter. */
  private void enter(String value) {
    Fx.run(
        () -> {
          var field = (TextField) list.lookup(".fault-form .text-field");
          field.setText(value);
          field.fireEvent(new ActionEvent());
        });
  }

  private void look() {
    Fx.run(
        () -> {
          presenter.look(0);
          list.applyCss();
          list.layout();
        });
  }

  private Map<String, String> started() {
    return moment.bench().faults().active().stream()
        .findFirst()
        .map(ActiveFault::settings)
        .orElse(Map.of());
  }

  @Test
  void aFaultIsOfferedWithWhatIsUsualForItAndStartsWithWhatWasChosen() {
    press("Start Power drops out");
    var field = Fx.on(() -> (TextField) list.lookup(".fault-form .text-field"));
    assertThat(field.getText()).isEqualTo("60");
    assertThat(field.getAccessibleText()).isEqualTo("Seconds, a whole number of 5-86400 s");
    enter("120");
    assertThat(started()).containsEntry("seconds", "120").containsEntry("millis", "100");
    assertThat(Fx.on(() -> list.lookupAll(".fault-form"))).isEmpty();
  }

  @Test
  void aRefusedValueIsToldAndNothingIsBroken() {
    press("Start Power drops out");
    enter("4");
    assertThat(Fx.on(() -> ((Label) list.lookup(".refusal")).getText()))
        .isEqualTo("Seconds is a whole number of 5-86400 s.");
    assertThat(moment.bench().faults().active()).isEmpty();
  }

  @Test
  void escapeLeavesTheFormAndNothingIsBroken() {
    press("Start Power drops out");
    Fx.run(
        () -> {
          Node form = list.lookup(".fault-form");
          form.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
    assertThat(Fx.on(() -> list.lookupAll(".fault-form"))).isEmpty();
    assertThat(moment.bench().faults().active()).isEmpty();
  }

  @Test
  void anActiveFaultKeepsItsButtonWhileTimePassesAndIsCleared() {
    press("Start Reader wires swapped");
    look();
    var clear = Fx.on(() -> list.lookup(".fault.active .button"));
    moment.pass();
    look();
    assertThat(Fx.on(() -> list.lookup(".fault.active .button"))).isSameAs(clear);
    press("Clear Reader wires swapped");
    look();
    assertThat(moment.bench().faults().active()).isEmpty();
    assertThat(Fx.on(() -> list.lookupAll(".fault.active"))).isEmpty();
  }
}
