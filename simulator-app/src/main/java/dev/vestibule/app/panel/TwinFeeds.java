package dev.vestibule.app.panel;

import dev.vestibule.app.line.LineWatch;
import dev.vestibule.device.services.io.IoService.PortState;
import dev.vestibule.gui.feed.DemoFeed;
import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.feed.PresetFeed;
import dev.vestibule.gui.feed.UnitFeed;
import dev.vestibule.gui.feed.UnitTitle;
import dev.vestibule.gui.feed.UnitTitle.State;
import dev.vestibule.gui.feed.WalletFeed;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a panel is told of one twin. */
public final class TwinFeeds {

  private final Twin twin;

  private TwinFeeds(Twin twin) {
    this.twin = twin;
  }

  /** All feeds of a unit that can be set up anew. */
  public static Feeds of(Twin twin, PresetChoice presets, DemoFeed demos) {
    return feeds(twin, presets.purse(), presets, demos, presets.peers());
  }

  /** All feeds of a unit that stands on a stage. */
  static Feeds onStage(Twin twin, Supplier<List<Card>> wallet, DemoFeed demos) {
    return feeds(
        twin, () -> Purse.carried(wallet.get()), PresetFeed.none(), demos, new TwinPeers(twin));
  }

  private static Feeds feeds(
      Twin twin, WalletFeed wallet, PresetFeed presets, DemoFeed demos, TwinPeers peers) {
    var feeds = new TwinFeeds(twin);
    return new Feeds(
        feeds.unit(),
        new TwinJournal(twin.causes()),
        feeds::due,
        wallet,
        presets,
        demos,
        new LineWatch(twin.bench(), twin.time()),
        Optional.of(peers));
  }

  private UnitFeed unit() {
    return new UnitFeed() {
      @Override
      public UnitTitle title() {
        return new UnitTitle("Unit 1", twin.board().plan().model(), state(), address());
      }

      @Override
      public String nickname(String signal) {
        return TwinFeeds.this.nickname(signal);
      }
    };
  }

  private State state() {
    if (twin.board().power().read() instanceof PowerSource.None) return State.OFF;
    return twin.ready() ? State.READY : State.STARTING;
  }

  private String address() {
    return twin.reach(Twin.HTTP).map(at -> at.host() + ":" + at.port()).orElse("");
  }

  private List<Due> due() {
    return twin.time()
        .look(
            () ->
                twin.station().stream()
                    .flatMap(station -> station.kernel().loop().due().stream())
                    .map(it -> new Due(it.signal(), it.since(), it.due(), it.verb()))
                    .toList());
  }

  private String nickname(String signal) {
    var plan = twin.board().plan();
    int port =
        Stream.concat(plan.ioPorts().stream(), plan.relays().stream()).toList().indexOf(signal);
    if (port < 0) return "";
    return twin.time()
        .look(
            () ->
                twin.station()
                    .filter(station -> station.ready())
                    .map(station -> station.io().ports().get(port))
                    .map(PortState::name)
                    .orElse(""));
  }
}
