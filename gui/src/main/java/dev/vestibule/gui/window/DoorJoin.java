package dev.vestibule.gui.window;

import dev.vestibule.gui.part.DoorDrawing.Leaf;
import dev.vestibule.gui.part.DoorView;
import dev.vestibule.gui.present.DoorHands;
import dev.vestibule.gui.present.DoorLook;
import dev.vestibule.gui.present.PanelModel;

/** Joins the door to what is seen and to the hands. */
final class DoorJoin {

  private final DoorView view = new DoorView();

  DoorJoin(PanelModel model, DoorHands hands) {
    model.door().subscribe(this::show);
    view.setOnHand(
        hand -> {
          switch (hand) {
            case PULL -> hands.pull();
            case FORCE -> hands.force();
            case LET_CLOSE -> hands.letGo();
            case HOLD_OPEN -> hands.hold();
          }
        });
  }

  DoorView view() {
    return view;
  }

  private void show(DoorLook look) {
    view.leafProperty().set(leaf(look));
    view.releasedProperty().set(look.released());
    view.setDisable(!look.wired());
  }

  /** Where the leaf is. */
  static Leaf leaf(DoorLook look) {
    return switch (look.state()) {
      case LOCKED, RELEASED -> Leaf.CLOSED;
      case OPEN -> Leaf.OPEN;
      case FORCED -> Leaf.FORCED;
      case HELD -> Leaf.HELD;
    };
  }
}
