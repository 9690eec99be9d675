package dev.vestibule.app.run;

import dev.vestibule.app.Refused;
import dev.vestibule.app.Seed;
import dev.vestibule.app.Version;
import dev.vestibule.app.bench.BenchUnit;
import dev.vestibule.app.bench.Shelf;
import dev.vestibule.app.bench.route.BenchJson;
import dev.vestibule.app.bench.server.BenchServer;
import dev.vestibule.device.Surroundings;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.preset.PresetRefused;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.preset.WalletFile;
import dev.vestibule.scenarios.preset.WalletRefused;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.time.Pace;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one unit until it is stopped. */
@Command(name = "run", description = "Runs a unit, with its panel where there is a display.")
public final class Run implements Callable<Integer> {

  /** The maker's part of a MAC address leaves three bytes. */
  private static final int LAST_UNIT = 0xFFFFFF;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      defaultValue = "stand-alone",
      description = "how the unit is set up: a name of 'vestibule presets' or a .json file")
  private String preset = "";

  @Option(
      names = "--wallet",
      paramLabel = "FILE",
      description = "the cards of the panel, instead of those of the preset: a .json file")
  private Optional<Path> wallet = Optional.empty();

  @Option(names = "--headless", description = "without a window")
  private boolean headless;

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      defaultValue = "127.0.0.1",
      description = "address to listen on (default: ${DEFAULT-VALUE})")
  private InetAddress bind = InetAddress.getLoopbackAddress();

  @Option(
      names = "--unit",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "number of the unit among others on the network; its MAC address and serial number follow"
              + " from it (default: ${DEFAULT-VALUE})")
  private int unit = 1;

  @Option(
      names = "--http-port",
      paramLabel = "N",
      defaultValue = "8080",
      converter = PortOption.class,
      description = "port of the unit's web server; 0 is any free one (default: ${DEFAULT-VALUE})")
  private PortOption.Port httpPort = PortOption.Port.OFF;

  @Option(
      names = "--https-port",
      paramLabel = "N",
      defaultValue = "8443",
      converter = PortOption.class,
      description = "port of the unit's web server over TLS (default: ${DEFAULT-VALUE})")
  private PortOption.Port httpsPort = PortOption.Port.OFF;

  @Option(
      names = "--ssh-port",
      paramLabel = "N",
      defaultValue = "8022",
      converter = PortOption.class,
      description = "port of the unit's SSH server, while it is on (default: ${DEFAULT-VALUE})")
  private PortOption.Port sshPort = PortOption.Port.OFF;

  @Option(
      names = "--bench-port",
      paramLabel = "N|off",
      defaultValue = "8207",
      converter = PortOption.class,
      description = "port of the remote bench; 0 is any free one (default: ${DEFAULT-VALUE})")
  private PortOption.Port benchPort = PortOption.Port.OFF;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "keeps flash, keys and SD card in this folder between runs")
  private Optional<Path> state = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "real|xN|stepped",
      defaultValue = "real",
      converter = PaceOption.class,
      description = "how time passes (default: ${DEFAULT-VALUE})")
  private Pace pace = new Pace.Real();

  @Mixin private Seed seed = new Seed();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var session = open();
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  session.close();
                  stopped.countDown();
                }));
    new Front(headless)
        .show(session.unit().twin(), session.preset(), session.cards(), stopped::countDown)
        .ifPresent(why -> err.println("vestibule runs without a window: " + why));
    out.println("ready " + BenchJson.MAPPER.writeValueAsString(session.addresses().toJson()));
    out.flush();
    stopped.await();
    return 0;
  }

  /** Boots the unit and lets everything listen; all of it, or nothing. */
  Session open() {
    if (unit < 1 || unit > LAST_UNIT) {
      throw new Refused("--unit is 1-" + LAST_UNIT + ", not " + unit + ".");
    }
    Preset chosen = chosen();
    List<Card> cards = cards(chosen);
    Optional<StateFolder> folder = state.map(StateFolder::open);
    Twin.Builder builder =
        Twin.builder()
            .unit(unit)
            .seed(seed.number())
            .passwordCost(Surroundings.SAFE_PASSWORD_COST)
            .sockets(
                bind.getHostAddress(),
                Map.of(
                    Twin.HTTP, httpPort.numberOf("--http-port"),
                    Twin.HTTPS, httpsPort.numberOf("--https-port"),
                    Twin.SSH, sshPort.numberOf("--ssh-port")));
    if (pace instanceof Pace.Real) builder.start(LiveUnit.wallClock());
    LiveUnit unit = LiveUnit.start(builder, chosen, pace, folder);
    try {
      return serve(unit, chosen, cards);
    } catch (RuntimeException e) {
      unit.close();
      throw e;
    }
  }

  private Session serve(LiveUnit unit, Preset preset, List<Card> cards) {
    Twin twin = unit.twin();
    var addresses = new Addresses(bind.getHostAddress());
    addresses.add("http", () -> port(twin.reach(Twin.HTTP)));
    addresses.add("https", () -> port(twin.reach(Twin.HTTPS)));
    addresses.add("ssh", () -> port(twin.reach(Twin.SSH)));
    if (benchPort.number().isEmpty())
      return new Session(unit, preset, cards, Optional.empty(), addresses);
    var reached =
        new BenchUnit(twin.bench(), twin::ready, addresses::toJson, twin::traffic, new Shelf());
    BenchServer bench = bench(reached, benchPort.number().getAsInt());
    addresses.add("bench", () -> OptionalInt.of(bench.port()));
    return new Session(unit, preset, cards, Optional.of(bench), addresses);
  }

  private static OptionalInt port(Optional<NetAddress> address) {
    return address.isPresent() ? OptionalInt.of(address.get().port()) : OptionalInt.empty();
  }

  private BenchServer bench(BenchUnit unit, int port) {
    try {
      return BenchServer.start(unit, Version.number(), bind, port);
    } catch (IOException e) {
      throw new Refused(
          "the remote bench cannot listen on "
              + bind.getHostAddress()
              + " port "
              + port
              + ": "
              + PortOption.reason(e)
              + ". Choose another with --bench-port, or 0 for any free one.",
          e);
    }
  }

  private Preset chosen() {
    try {
      return Presets.named(preset);
    } catch (PresetRefused e) {
      throw new Refused(String.valueOf(e.getMessage()), e);
    }
  }

  private List<Card> cards(Preset chosen) {
    try {
      return wallet.map(WalletFile::read).orElse(chosen.cards());
    } catch (WalletRefused e) {
      throw new Refused(String.valueOf(e.getMessage()), e);
    }
  }

  /** A running unit and what listens for it. */
  record Session(
      LiveUnit unit,
      Preset preset,
      List<Card> cards,
      Optional<BenchServer> bench,
      Addresses addresses)
      implements AutoCloseable {
    @Override
    public void close() {
      bench.ifPresent(BenchServer::close);
      unit.close();
    }
  }
}
