package dev.vestibule.gui.gallery;

import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.feed.LineRow.Direction;
import dev.vestibule.gui.feed.LineRow.Mark;
import dev.vestibule.gui.feed.LineRow.Piece;
import dev.vestibule.gui.feed.PeerFeed.Peer;
import dev.vestibule.gui.feed.PeerFeed.Seen;
import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.feed.WalletCard.Chip;
import dev.vestibule.gui.present.CardDraft;
import dev.vestibule.gui.present.WiringLook;
import dev.vestibule.gui.present.WiringLook.Drive;
import dev.vestibule.gui.present.WiringLook.PanelLine;
import dev.vestibule.gui.workbench.LineMonitor;
import dev.vestibule.gui.workbench.WalletEditor;
import dev.vestibule.gui.workbench.WiringPage;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.card.UltralightCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.layout.Region;

/** The pages of the side about readers and cards. */
final class PageStates {

  private static final double TOP = 2026, WIDTH = 364, HEIGHT = 480;
  private static final Instant TIME = Instant.parse("2026-01-31T14:32:07.412Z");

  private final Sheet sheet;

  PageStates(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw() {
    sheet.section(
        32, 1960, 1536, 576, "Reader and cards", "What is wrong is told in words where it is");
    page(52, "Line monitor, a row chosen", monitor());
    page(432, "Wiring", wiring());
    page(812, "A card", editor());
    page(1192, "A card that cannot be", refused());
  }

  private void page(double x, String title, Region page) {
    sheet.words(x, TOP - 8, title, "t-label", "w-500");
    page.setPrefSize(WIDTH, HEIGHT);
    page.setMaxSize(WIDTH, HEIGHT);
    sheet.put(page, x, TOP);
  }

  private static LineMonitor monitor() {
    var rows =
        FXCollections.observableArrayList(
            wiegand(Mark.RIGHT, "Parity right"),
            wiegand(Mark.WRONG, "Last parity wrong"),
            osdp(Direction.TO_UNIT, "POLL", "53 00 08 00 04 60", "EB AA", true),
            osdp(Direction.FROM_UNIT, "ACK", "53 80 08 00 04 40", "1E 4D", true),
            osdp(Direction.FROM_UNIT, "Broken", "53 80 08 00 14 40", "1E 4D", false));
    var monitor = new LineMonitor(rows);
    monitor.choose(1);
    return monitor;
  }

  private static LineRow wiegand(Mark last, String check) {
    return new LineRow(
        TIME,
        Direction.FROM_UNIT,
        "26 bits",
        "facility 118, card 1603",
        List.of(
            new Piece("1", Mark.RIGHT),
            new Piece("01110110", Mark.DATA),
            new Piece("00000110", Mark.DATA),
            new Piece("01000011", Mark.DATA),
            new Piece(last == Mark.RIGHT ? "0" : "1", last)),
        check,
        last == Mark.RIGHT,
        false);
  }

  private static LineRow osdp(
      Direction direction, String name, String bytes, String crc, boolean right) {
    return new LineRow(
        TIME,
        direction,
        name,
        "address 0, sequence 0, 8 bytes",
        List.of(new Piece(bytes, Mark.DATA), new Piece(crc, right ? Mark.RIGHT : Mark.WRONG)),
        right ? "CRC right" : "CRC wrong",
        right,
        right);
  }

  private static WiringPage wiring() {
    var page = new WiringPage();
    page.show(
        new WiringLook(
            List.of(Peer.values()),
            new Seen(
                Peer.OSDP_READER,
                "Connected",
                "IPAccess",
                "192.168.0.20, connected",
                "Access denied by the door controller, NotPermittedAtThisTime"),
            true,
            false,
            Map.of(PanelLine.LED_1, new Drive(1, true), PanelLine.BEEPER, new Drive(3, false))));
    return page;
  }

  private static WalletEditor editor() {
    var editor = new WalletEditor(new Refusing());
    var key = Optional.of(new CardKey("49454D4B41455242214E4143554F5946"));
    var memory = new UltralightCard(key, Bits.ofHex("00112233"));
    var card = new Transponder(ChipType.MIFARE_ULTRALIGHT, Bits.ofHex("04A1B2C3D4E5F6"), memory);
    editor.show(List.of(new WalletCard("Anna Berg", "Ultralight C", new Chip(card))));
    return editor;
  }

  private static WalletEditor refused() {
    var editor = new WalletEditor(new Refusing());
    editor.put();
    return editor;
  }

  /** Nothing written about a card is right. */
  private static final class Refusing implements WalletEditor.Hand {

    @Override
    public Map<String, String> add(CardDraft draft) {
      return draft.problems();
    }

    @Override
    public Map<String, String> change(int place, CardDraft draft) {
      return draft.problems();
    }

    @Override
    public void remove(int place) {}

    @Override
    public Optional<String> open() {
      return Optional.empty();
    }

    @Override
    public Optional<String> save() {
      return Optional.empty();
    }
  }
}
