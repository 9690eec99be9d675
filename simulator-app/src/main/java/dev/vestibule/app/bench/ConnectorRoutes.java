package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Choice;
import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.virtual.bench.IoHand;
import dev.vestibule.virtual.bench.NetworkHand;
import dev.vestibule.virtual.bench.SdHand;
import dev.vestibule.virtual.part.Panel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an installer plugs in, wires and pulls out. */
final class ConnectorRoutes {

  private static final int USUAL_BAUD = 9_600;

  private ConnectorRoutes() {}

  record Port(@Field(value = "number of the I/O pin", min = 1, max = 4, example = "1") int port) {}

  enum LoopState {
    OPEN,
    CLOSED,
    CUT,
    SHORTED
  }

  record Loop(@Field("what the circuit to ground does") LoopState circuit) {}

  enum SupplyKind {
    POE_CLASS4,
    POE_CLASS3,
    DC_12V,
    NONE
  }

  record Power(
      @Field("connects this and nothing else") Optional<SupplyKind> supply,
      @Field("true pulls all power at once") Optional<Boolean> cut) {
    Power {
      Choice.one("supply, cut", supply, cut);
      Choice.onlyTrue("cut", cut);
    }
  }

  record Network(
      @Field("whether the cable is plugged in") Optional<Link> link,
      @Field(value = "share of the packets that the line loses", min = 0, max = 100)
          Optional<Integer> lossPercent,
      @Field(value = "how long it holds a packet up each way", min = 0, max = 60_000)
          Optional<Integer> delayMillis) {
    Network {
      Choice.some("link, lossPercent, delayMillis", link, lossPercent, delayMillis);
    }
  }

  record NewCard(
      @Field(value = "size of the new, empty card", min = 1, max = 2_097_152, example = "64")
          int capacityMiB) {}

  record Sd(
      @Field("pushes a card in") Optional<NewCard> insert,
      @Field("true draws the card out") Optional<Boolean> remove,
      @Field(value = "ages the card that is in", min = 0, max = 200, example = "85")
          Optional<Integer> wearPercent,
      @Field(value = "a fault of the catalogue, without sd-", example = "write-error")
          Optional<String> fault) {
    Sd {
      Choice.one("insert, remove, wearPercent, fault", insert, remove, wearPercent, fault);
      Choice.onlyTrue("remove", remove);
    }
  }

  record Hdmi(@Field("whether a monitor is plugged in") boolean monitor) {}

  enum PanelKind {
    WIEGAND,
    OSDP,
    NONE
  }

  record ReaderPanel(
      @Field("what is wired") PanelKind panel,
      @Field(value = "Wiegand: silence that ends a frame; 10 if left out", min = 1, max = 1_000)
          Optional<Integer> silenceMillis,
      @Field(value = "OSDP: speed; 9600 if left out", min = 9_600, max = 230_400)
          Optional<Integer> baud) {
    ReaderPanel {
      if (silenceMillis.isPresent() && panel != PanelKind.WIEGAND) {
        throw new IllegalArgumentException("silenceMillis belongs to wiegand");
      }
      if (baud.isPresent() && panel != PanelKind.OSDP) {
        throw new IllegalArgumentException("baud belongs to osdp");
      }
    }
  }

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        new Route<>(
            "POST",
            "/bench/v1/io/{port}",
            "Closes, opens, cuts or shorts what is wired to an I/O pin",
            Port.class,
            Loop.class,
            new Answer.None(),
            (unit, pin, loop) -> {
              move(unit.bench().io(pin.port()), loop.circuit());
              return Reply.done();
            }),
        Route.hand(
            "/bench/v1/power",
            "Connects or pulls power; pulling is never graceful",
            Power.class,
            (unit, power) ->
                power
                    .supply()
                    .ifPresentOrElse(
                        kind -> unit.bench().power().supply(source(kind)),
                        () -> unit.bench().power().cut())),
        Route.hand(
            "/bench/v1/network",
            "Plugs, pulls or spoils the network cable",
            Network.class,
            (unit, cable) -> wire(unit.bench().network(), cable)),
        Route.hand(
            "/bench/v1/sd",
            "Inserts, removes, ages or breaks an SD card",
            Sd.class,
            (unit, sd) -> handle(unit.bench().sd(), sd)),
        Route.hand(
            "/bench/v1/hdmi",
            "Plugs or unplugs a monitor",
            Hdmi.class,
            (unit, hdmi) -> {
              if (hdmi.monitor()) unit.bench().hdmi().plug();
              else unit.bench().hdmi().unplug();
            }),
        Route.hand(
            "/bench/v1/reader-connector",
            "Wires a door controller to the reader connector, or takes it off",
            ReaderPanel.class,
            (unit, wanted) -> unit.bench().readerConnector().wire(panel(wanted))));
  }

  private static void move(IoHand hand, LoopState state) {
    switch (state) {
      case OPEN -> hand.open();
      case CLOSED -> hand.close();
      case CUT -> hand.cut();
      case SHORTED -> hand.shortCircuit();
    }
  }

  private static PowerSource source(SupplyKind kind) {
    return switch (kind) {
      case POE_CLASS4 -> new PowerSource.PoeClass4();
      case POE_CLASS3 -> new PowerSource.PoeClass3();
      case DC_12V -> new PowerSource.Dc(12);
      case NONE -> new PowerSource.None();
    };
  }

  private static void wire(NetworkHand hand, Network cable) {
    cable.lossPercent().ifPresent(hand::lossPercent);
    cable.delayMillis().ifPresent(hand::delayMillis);
    cable
        .link()
        .ifPresent(
            link -> {
              if (link == Link.UP) hand.up();
              else hand.down();
            });
  }

  private static void handle(SdHand hand, Sd sd) {
    sd.insert().ifPresent(card -> hand.insert(card.capacityMiB()));
    sd.remove().ifPresent(yes -> hand.remove());
    sd.wearPercent().ifPresent(hand::wearPercent);
    sd.fault().ifPresent(hand::fault);
  }

  private static Panel panel(ReaderPanel wanted) {
    return switch (wanted.panel()) {
      case NONE -> new Panel.None();
      case OSDP -> new Panel.Osdp(wanted.baud().orElse(USUAL_BAUD));
      case WIEGAND ->
          new Panel.Wiegand(
              wanted.silenceMillis().map(Duration::ofMillis).orElse(Panel.Wiegand.USUAL_SILENCE));
    };
  }
}
