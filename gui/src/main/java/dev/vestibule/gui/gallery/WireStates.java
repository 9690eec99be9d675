package dev.vestibule.gui.gallery;

import static dev.vestibule.gui.gallery.Sheet.as;

import dev.vestibule.gui.part.NetworkWire;
import dev.vestibule.gui.part.PlugWire;
import dev.vestibule.gui.part.PortWire;
import dev.vestibule.gui.part.PowerWire;
import dev.vestibule.gui.part.RelayWire;
import dev.vestibule.gui.part.SdCardWire;
import dev.vestibule.gui.part.SupplyWire;
import dev.vestibule.gui.part.Terminal;
import dev.vestibule.gui.part.Wire;
import java.time.Duration;

/** Terminals of the wires strip. */
final class WireStates {
  private static final double STEP = 76;

  private final Sheet sheet;

  WireStates(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw() {
    sheet.section(
        32, 824, 1536, 272, "Wires", "A ring is off, a disc is on, a triangle wants attention");
    group(
        52,
        896,
        "Relays",
        RelayWire.open("Relay 1"),
        RelayWire.closedFor("Relay 1", Duration.ofMillis(4200), Duration.ofSeconds(7)),
        RelayWire.closed("Relay 1"),
        RelayWire.welded("Relay 1"));
    group(
        382,
        896,
        "Inputs and outputs",
        PortWire.input("I/O 1", false),
        PortWire.input("I/O 1", true),
        PortWire.output("I/O 3", false),
        PortWire.output("I/O 3", true),
        PortWire.cut("I/O 4"),
        PortWire.shorted("I/O 4"));
    group(
        864,
        896,
        "Supplies",
        SupplyWire.off("12 V"),
        SupplyWire.load("12 V", 310, 700),
        SupplyWire.load("12 V", 650, 700),
        SupplyWire.overload("12 V"));
    heading(1194, 896, "Any terminal");
    sheet.put(as("focus-visible", new Terminal(PortWire.input("I/O 2", false))), 1194, 896);
    sheet.put(as("hover", new Terminal(PortWire.input("I/O 2", false))), 1194 + STEP, 896);
    sheet.words(1194, 974, "Focused", "t-label", "w-500", "c-text");
    sheet.words(1194 + STEP, 974, "Hover", "t-label", "w-500", "c-text");
    group(
        52,
        1006,
        "Power",
        PowerWire.taken("PoE+", 6.1, 9),
        PowerWire.taken("PoE", 5.2, 5.4),
        PowerWire.taken("12 V DC", 6.1, 9),
        PowerWire.none());
    group(368, 1006, "Network", NetworkWire.up(), NetworkWire.losing(5), NetworkWire.down());
    group(
        608,
        1006,
        "SD card",
        SdCardWire.empty(),
        SdCardWire.inserted("64 MB"),
        SdCardWire.worn(),
        SdCardWire.fails());
    group(924, 1006, "HDMI", PlugWire.hdmi(false), PlugWire.hdmi(true));
    group(
        1088,
        1006,
        "Reader connector",
        PlugWire.noReader(),
        PlugWire.reader("Wiegand"),
        PlugWire.reader("OSDP"));
    group(1328, 1006, "Sound", PlugWire.quiet(), PlugWire.sounding("Ringing"));
  }

  private void group(double x, double y, String title, Wire... wires) {
    heading(x, y, title);
    for (int i = 0; i < wires.length; i++) sheet.put(new Terminal(wires[i]), x + STEP * i, y);
  }

  private void heading(double x, double y, String title) {
    sheet.words(x, y - 10, title, "t-label", "w-500");
  }
}
