package dev.vestibule.scenarios.twin;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.Surroundings;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Recorder;
import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.profile.ProfileFile;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.scenarios.causes.CausalLog;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.Neighbours;
import dev.vestibule.scenarios.peer.WebClient;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.wire.Cable;
import dev.vestibule.scenarios.wire.MemoryWires;
import dev.vestibule.scenarios.wire.SocketWires;
import dev.vestibule.scenarios.wire.Wires;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.BoardFile;
import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.FlashMaker;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.time.Pace;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the bench. While its time is stepped everything happens in the caller's thread and is
 * done when a call returns; once it is let run, threads of its machine do it.
 */
public final class Twin implements AutoCloseable {

  /** Where the clock stands when a unit is new, unless another start is chosen. */
  public static final Instant START = Instant.parse("2026-01-31T14:32:00Z");

  /** The unit's own number of its HTTP port. */
  public static final int HTTP = 80;

  /** Immutable; all units of the default model share it. */
  private static final DeviceProfile A8207_VE_MK2 = ProfileFile.shipped("a8207-ve-mk2");

  private static final BoardPlan BOARD = BoardFile.shipped("a8207-ve-mk2");

  /** The unit's own number of its HTTPS port. */
  public static final int HTTPS = 443;

  /** The unit's own number of its SSH port. */
  public static final int SSH = 22;

  /** Long enough for the boot loader and the lamp test. */
  private static final Duration BOOT = Duration.ofSeconds(6);

  private final long seed;
  private final Optional<Machine> own;
  private final Timeline time;
  private final VirtualBoard board;
  private final Bench bench;
  private final Recorder recorder;
  private final Wires wires;
  private final WebClient http;
  private final Installer installer;
  private final CausalLog causes;
  private final Neighbours neighbours;
  private volatile @Nullable DoorStation station;

  private Twin(Builder builder) {
    seed = builder.seed;
    time = new Timeline(builder.start);
    board = new VirtualBoard(builder.plan, new MacAddress(builder.mac), time, seed, builder.flash);
    own = builder.machine.isPresent() ? Optional.empty() : Optional.of(new Machine(1));
    Machine machine = builder.machine.or(() -> own).orElseThrow();
    bench = new Bench(board, machine.clockwork());
    recorder = new Recorder(time::now, board.network().mac());
    wires =
        builder.wires.over(machine, time, new Cable(board.network(), board.switchPort()), recorder);
    http = new WebClient(wires, HTTP);
    installer = new Installer(wires);
    neighbours = new Neighbours(wires);
    var around = new Surroundings(wires.device(), recorder, builder.profile, builder.passwordCost);
    causes = new CausalLog(bench);
    board.install(
        granted -> {
          DoorStation booted = DoorStation.boot(granted, around);
          station = booted;
          causes.listen(booted.kernel().journal());
          return () -> {
            booted.halt();
            if (station == booted) station = null;
          };
        });
  }

  /** A unit of the default board, seed and time, with power and without any setting. */
  public static Builder builder() {
    return new Builder();
  }

  /** What can be chosen before a unit is made. */
  public static final class Builder {
    private BoardPlan plan = BOARD;
    private long seed = 1;
    private long mac = 0xB8A44F000001L;
    private Instant start = START;
    private Optional<Preset> preset = Optional.empty();
    private PowerSource power = new PowerSource.PoeClass4();
    private FlashMaker flash = FlashMaker.FORGETFUL;
    private DeviceProfile profile = A8207_VE_MK2;
    private Optional<Machine> machine = Optional.empty();
    private WireMaker wires =
        (machine, time, cable, recorder) -> new MemoryWires(time, cable, recorder);
    private int passwordCost = 1;
    private boolean booted = true;

    private interface WireMaker {
      Wires over(Machine machine, Timeline time, Cable cable, Recorder recorder);
    }

    /** What the unit is made of. */
    public Builder board(BoardPlan plan) {
      this.plan = plan;
      return this;
    }

    /** Source of all chance. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Number of the unit among others, from 1; decides its address. */
    public Builder unit(int number) {
      mac = 0xB8A44F000000L + number;
      return this;
    }

    /** Where the real-time clock stands at first. */
    public Builder start(Instant start) {
      this.start = start;
      return this;
    }

    /** How it is set up. */
    public Builder preset(Preset preset) {
      this.preset = Optional.of(preset);
      return this;
    }

    /** What powers it. */
    public Builder power(PowerSource power) {
      this.power = power;
      return this;
    }

    /** The memory chip for settings; one that ends with the twin unless another is chosen. */
    public Builder flash(FlashMaker flash) {
      this.flash = flash;
      return this;
    }

    /** What is fixed about its model and firmware line. */
    public Builder profile(DeviceProfile profile) {
      this.profile = profile;
      return this;
    }

    /** The version of AXIS OS that its program says it is, such as {@code 11.11.140}. */
    public Builder os(String version) {
      profile = profile.with("Properties.Firmware.Version", version);
      return this;
    }

    /**
     * Puts the unit on real sockets instead of a network in memory. Threads serve it then: what
     * comes from outside is done at once, while time stays stepped until {@code bench().clock()} is
     * told another pace.
     *
     * @param address of this machine, such as {@code 127.0.0.1}
     * @param ports number on this machine, 0 for any that is free, by the unit's own number, such
     *     as {@code Map.of(Twin.HTTP, 8080)}; other ports have the same number on both sides
     */
    public Builder sockets(String address, Map<Integer, Integer> ports) {
      wires =
          (machine, time, cable, recorder) ->
              new SocketWires(machine.sockets(), address, ports, cable, recorder);
      return this;
    }

    /** What it shares with other units; a machine of its own unless told otherwise. */
    public Builder on(Machine machine) {
      this.machine = Optional.of(machine);
      return this;
    }

    /**
     * How much work it is to check a password. One round, unless told otherwise: a scenario's
     * passwords are no secrets.
     */
    public Builder passwordCost(int rounds) {
      passwordCost = rounds;
      return this;
    }

    /** Stops at the moment power is connected. */
    public Builder notBooted() {
      booted = false;
      return this;
    }

    /**
     * Makes the unit; unless told otherwise it has booted and is ready.
     *
     * @throws IllegalArgumentException if a port of this machine cannot be opened; names it
     */
    public Twin build() {
      var twin = new Twin(this);
      twin.bench.power().supply(power);
      if (booted) twin.time.advance(BOOT);
      twin.wires
          .refusal()
          .ifPresent(
              reason -> {
                twin.close();
                throw new IllegalArgumentException(reason);
              });
      preset.ifPresent(twin::apply);
      if (twin.wires.threaded()) twin.bench.clock().pace(new Pace.Stepped());
      return twin;
    }
  }

  /** Wires the unit and sets it up. */
  public void apply(Preset preset) {
    bench.wire(preset.wiring());
    ask(
        station -> {
          preset.apply(station);
          return true;
        });
  }

  /** Hands and eyes. */
  public Bench bench() {
    return bench;
  }

  /** What happened, and why. */
  public CausalLog causes() {
    return causes;
  }

  /** The board. */
  public VirtualBoard board() {
    return board;
  }

  /** The board's time. */
  public Timeline time() {
    return time;
  }

  /** Source of all chance. */
  public long seed() {
    return seed;
  }

  /** The program that runs; empty while the unit has no power or loads. */
  public Optional<DoorStation> station() {
    return Optional.ofNullable(station);
  }

  /** Whether all services run. */
  public boolean ready() {
    return station().filter(DoorStation::ready).isPresent();
  }

  /** Asks the device something in its loop, as an installer does who is logged in. */
  public <T> T ask(Function<DoorStation, T> question) {
    DoorStation asked =
        station().orElseThrow(() -> new IllegalStateException("the unit does not run"));
    var enquiry = new Enquiry<>(asked, question);
    time.settle();
    return enquiry.answer();
  }

  /** What went over its network cable, newest 16 MiB, as a capture file. */
  public byte[] traffic() {
    return recorder.pcap();
  }

  /** What its network cable leads to. */
  public Wires wires() {
    return wires;
  }

  /** Whoever configures the unit over its network. */
  public Installer installer() {
    return installer;
  }

  /** A web client at the unit's HTTP port that does not log in. */
  public WebClient http() {
    return http;
  }

  /**
   * Another web client.
   *
   * @param port the unit's own number, such as {@link #HTTP}
   * @param login what it logs in with, when it is asked to
   * @param tls versions of TLS it speaks; none means plain HTTP
   */
  public WebClient client(int port, Optional<Login> login, List<String> tls) {
    return new WebClient(wires, port, login, tls);
  }

  /** Other hosts on its network. */
  public Neighbours neighbours() {
    return neighbours;
  }

  /** Where others reach a port of the unit; empty while nothing listens there. */
  public Optional<NetAddress> reach(int port) {
    return wires.reach(port);
  }

  /** Lets stepped time pass. */
  public void advance(Duration duration) {
    time.advance(duration);
  }

  /** Takes the unit off the bench. */
  @Override
  public void close() {
    http.close();
    installer.close();
    bench.power().cut();
    bench.close();
    wires.close();
    own.ifPresent(Machine::close);
  }
}
