package dev.vestibule.gui.gallery;

import static dev.vestibule.gui.gallery.Sheet.as;

import dev.vestibule.gui.part.Card;
import dev.vestibule.gui.part.CardFace;
import dev.vestibule.gui.part.DoorDrawing;
import dev.vestibule.gui.part.DoorDrawing.Leaf;
import dev.vestibule.gui.part.Flash;
import dev.vestibule.gui.part.ReaderZone;
import dev.vestibule.gui.part.Stripe;

/** Door and lock, and the way of a card from the wallet to the reader. */
final class DoorAndCardStates {
  private static final CardFace ANNA = new CardFace("Anna Berg", "DESFire", CardFace.Band.GREEN);

  private final Sheet sheet;

  DoorAndCardStates(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw() {
    sheet.section(32, 508, 676, 300, "Door and lock", "");
    door(52, Leaf.CLOSED, false, "Locked");
    door(270, Leaf.CLOSED, true, "Lock released");
    door(488, Leaf.OPEN, true, "Lock released");

    sheet.section(724, 508, 844, 300, "Cards", "Drag, or select and press Enter");
    sheet.put(new Card(ANNA), 748, 584);
    sheet.under(796.5, 674, "In the wallet", "At rest");
    sheet.put(as("hover", new Card(ANNA)), 884, 584).lookup(".face").setTranslateY(-4);
    sheet.under(932.5, 674, "Hover", "Rises 4 px");
    sheet.put(as("focus-visible", new Card(ANNA)), 1020, 584);
    sheet.under(1068.5, 674, "Focused", "Enter presents it");
    sheet.put(as("away", new Card(ANNA)), 748, 714);
    sheet.words(857, 742, "The empty place of a", "t-label");
    sheet.words(857, 758, "card that is being carried", "t-label");

    reader(1166, Stripe.Look.IDLE).offer(true);
    carried(1222.9, 673.9).getStyleClass().add("lifted");
    sheet.under(1256, 764, "Dragged", "Lifted, zone shows itself");
    reader(1366, Stripe.Look.READING);
    carried(1407.5, 606);
    sheet.under(1456, 764, "At the reader", "Held while the button is down");
  }

  private void door(double x, Leaf leaf, boolean released, String lock) {
    var door = sheet.put(new DoorDrawing(), x, 556);
    door.leafProperty().set(leaf);
    door.releasedProperty().set(released);
    sheet.words(x, 772, leaf.word(), "state-word");
    sheet.words(x, 792, lock, "t-body", "w-600", released ? "c-green" : "c-text-2");
  }

  private ReaderZone reader(double x, Stripe.Look look) {
    sheet.tile(x, 556, 180, 188);
    var zone = sheet.put(new ReaderZone(), x + 30, 592);
    var stripe = sheet.put(new Stripe(new Flash(), 55), x + 30, 578);
    stripe.lookProperty().set(look);
    return zone;
  }

  private Card carried(double x, double y) {
    var card = sheet.put(new Card(ANNA), x, y);
    card.getStyleClass().add("carried");
    return card;
  }
}
