package dev.vestibule.gui.window;

import dev.vestibule.gui.part.Terminal;
import dev.vestibule.gui.part.WireStrip;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.present.WireChoice;
import dev.vestibule.gui.present.WireId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/** Joins the wires strip to what is seen and to the hands. */
final class WiresJoin {

  private final Presenter presenter;
  private final Map<WireId, Terminal> terminals = new EnumMap<>(WireId.class);

  WiresJoin(Presenter presenter) {
    this.presenter = presenter;
    for (WireId id : WireId.values()) terminals.put(id, terminal(id));
  }

  /** All of them, in the order of the strip. */
  WireStrip strip() {
    return new WireStrip(Arrays.stream(WireId.values()).map(this::at).toList());
  }

  /** The terminal of this id. */
  Terminal at(WireId id) {
    return Objects.requireNonNull(terminals.get(id));
  }

  private Terminal terminal(WireId id) {
    var look = presenter.model().wire(id);
    var terminal = new Terminal(look.get());
    terminal.wireProperty().bind(look);
    terminal.nicknameProperty().set(presenter.feeds().unit().nickname(id.signal()));
    fill(terminal, id);
    terminal.addEventHandler(Terminal.ON_SHOWING, (Event event) -> fill(terminal, id));
    return terminal;
  }

  private void fill(Terminal terminal, WireId id) {
    terminal
        .getItems()
        .setAll(presenter.wires().choices(id).stream().map(WiresJoin::item).toList());
  }

  private static MenuItem item(WireChoice choice) {
    var item = choice.chosen() ? new CheckMenuItem(choice.title()) : new MenuItem(choice.title());
    if (item instanceof CheckMenuItem check) check.setSelected(true);
    item.setOnAction(event -> choice.act().run());
    return item;
  }
}
