package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.profile.ProfileFile;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Transponder;
import dev.vestibule.scenarios.causes.Happening;
import dev.vestibule.scenarios.evidence.Evidence;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.preset.MemoryForm;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.release.Releases;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.trace.VcdExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.picocontainer.Disposable;

/**
 * One scenario's unit and what people around it have. A unit is made when the first step needs one.
 */
public final class World implements Disposable {

  private static final String PROFILE = "a8207-ve-mk2";

  private final long seed = Long.getLong("vestibule.seed", 1);
  private final Stage stage;
  private final Map<String, Preset.Card> cards = new LinkedHashMap<>();
  private final Pages pages = new Pages(this::twin);
  private final Inside inside = new Inside(this::twin);
  private final HardwareProgram program = new HardwareProgram(this::twin);
  private final NetworkEnvironment network = new NetworkEnvironment(this::twin);
  private final NetworkSwitch networkSwitch = new NetworkSwitch(this::twin);
  private final WebVisitor client = new WebVisitor(this::twin);
  private final Upgrader upgrader = new Upgrader(this::twin);
  private final SyslogServers syslog = new SyslogServers(this::twin);
  private final DiscoveryTools discovery = new DiscoveryTools(this::twin);
  private final Authorities authorities = new Authorities();
  private final ControllerSite controller = new ControllerSite(this::twin, authorities);
  private final TimeServers time = new TimeServers(this::twin, authorities);
  private final WebServers web = new WebServers(this::twin, authorities);
  private final SshVisitor ssh = new SshVisitor(this::twin, network);
  private final WiegandSite wiegand = new WiegandSite(this::bench);
  private final CameraScene scene = new CameraScene(() -> bench().scene());
  private final OsdpPeers osdp = new OsdpPeers(this::twin);
  private final Programs programs = new Programs(this::twin);
  private boolean sockets;
  private Optional<Twin> twin = Optional.empty();
  private Optional<String> refusal = Optional.empty();

  /** A world in which nobody looks. */
  public World() {
    this(Stage.UNSEEN);
  }

  /** A world whose unit stands on this stage. */
  public World(Stage stage) {
    this.stage = stage;
  }

  /** A unit with this set-up. */
  public void unit(String preset) {
    Preset chosen = Presets.named(preset);
    for (Preset.Card card : chosen.cards()) cards.put(card.title(), card);
    make(Twin.builder().preset(chosen));
  }

  /** A factory-fresh unit with this version of AXIS OS. */
  public void unitRunning(String version) {
    make(Twin.builder().profile(Releases.image(version).on(ProfileFile.shipped(PROFILE))));
  }

  /** A factory-fresh unit with this power. */
  public void unitPoweredBy(PowerSource source) {
    make(Twin.builder().power(source));
  }

  /** A factory-fresh unit that got its power this instant, and has not started. */
  public void unitThatJustGotPower() {
    make(Twin.builder().notBooted());
  }

  /** A factory-fresh unit whose program says that it is this version of AXIS OS. */
  public void unitWithOs(String version) {
    make(Twin.builder().os(version));
  }

  /** A factory-fresh unit of a firmware line that can have an OSDP secure channel. */
  public void unitWithSecureOsdp() {
    make(
        Twin.builder()
            .profile(
                ProfileFile.shipped(PROFILE).with("Properties.Reader.OSDP.SecureChannel", "yes")));
  }

  /** What speaks OSDP with the unit. */
  public OsdpPeers osdp() {
    return osdp;
  }

  /** The door controller on site. */
  public ControllerSite controller() {
    return controller;
  }

  /** Web servers and proxies. */
  public WebServers web() {
    return web;
  }

  /** Certificate authorities. */
  public Authorities authorities() {
    return authorities;
  }

  /** Servers of time. */
  public TimeServers time() {
    return time;
  }

  /** The network on site. */
  public NetworkEnvironment network() {
    return network;
  }

  /** What the unit's real-time clock shows. */
  public Instant clock() {
    return twin().time().now();
  }

  /** The switch on site. */
  public NetworkSwitch networkSwitch() {
    return networkSwitch;
  }

  /** Whether all services of the unit run. */
  public boolean ready() {
    return twin().ready();
  }

  /**
   * Leaves the evidence of a failure.
   *
   * @param title what failed
   * @param repeat one command line that repeats it
   * @return the folder
   */
  public Path leaveEvidence(String title, String repeat) {
    Path folder = Evidence.ofThisRun().leave(title, repeat, twin());
    programs.leave(folder);
    return folder;
  }

  /** Source of all chance: the system property {@code vestibule.seed}. */
  public long seed() {
    return seed;
  }

  /** From the next unit on, wires are real sockets on free ports of this machine. */
  public void useSockets() {
    sockets = true;
  }

  /** A program that talks with the unit's web server. */
  public WebVisitor client() {
    return client;
  }

  /** Syslog servers on the unit's network. */
  public SyslogServers syslog() {
    return syslog;
  }

  /** Somebody who logs in over SSH. */
  public SshVisitor ssh() {
    return ssh;
  }

  /** Real programs of this machine. */
  public Programs programs() {
    return programs;
  }

  /** What somebody looks for units with. */
  public DiscoveryTools discovery() {
    return discovery;
  }

  /** Whatever runs on the unit, where a scenario is about the hardware alone. */
  public HardwareProgram program() {
    return program;
  }

  /** Whoever keeps the unit's AXIS OS up to date. */
  public Upgrader upgrader() {
    return upgrader;
  }

  /** Whoever sets the unit up over its network. */
  public Installer installer() {
    return twin().installer();
  }

  /** The unit's pages, as far as its network has no word for what is done there. */
  public Pages pages() {
    return pages;
  }

  /** What the unit knows and says to nobody. */
  public Inside inside() {
    return inside;
  }

  /** Why the last attempt was refused; empty if it was not. */
  public Optional<String> refusal() {
    return refusal;
  }

  /**
   * Keeps how an attempt ended.
   *
   * @param refusal why it was refused; empty if it was not
   */
  public void attempted(Optional<String> refusal) {
    this.refusal = refusal;
  }

  /** Tries something with one's hands that may be impossible. */
  public void attempt(Runnable deed) {
    refusal = Optional.empty();
    try {
      deed.run();
    } catch (IllegalArgumentException impossible) {
      refusal = Optional.of(String.valueOf(impossible.getMessage()));
    }
  }

  /** The Wiegand panel on site. */
  public WiegandSite wiegand() {
    return wiegand;
  }

  /** What is before the camera. */
  public CameraScene scene() {
    return scene;
  }

  /** Hands and eyes at the unit. */
  public Bench bench() {
    return twin().bench();
  }

  /** Hands somebody a card. */
  public void card(String owner, String chip, String uid) {
    cards.put(owner, new Preset.Card(owner, chip, chip, uid, Optional.empty(), Optional.empty()));
  }

  /** Hands somebody a card that is known by bits, which need not be whole digits. */
  public void cardOfBits(String owner, String chip, String bits) {
    String uid = new BigInteger(bits, 2).toString(16);
    var count = Optional.of(bits.length());
    cards.put(owner, new Preset.Card(owner, chip, chip, uid, count, Optional.empty()));
  }

  /**
   * Hands somebody a card that keeps something.
   *
   * @param memory as wallets write it
   */
  public void card(String owner, String chip, String uid, String memory) {
    var kept = Optional.of(MemoryForm.parse(memory));
    cards.put(owner, new Preset.Card(owner, chip, chip, uid, Optional.empty(), kept));
  }

  /** The card of this owner, or of this UID if there is no such owner. */
  public Transponder card(String ownerOrUid) {
    Preset.Card known = cards.get(ownerOrUid);
    return known != null
        ? known.transponder()
        : Preset.Card.transponder("MIFARE DESFire", ownerOrUid);
  }

  /** What people did and what came of it, in words. */
  public List<String> happenings() {
    return twin().causes().after(0).stream().map(Happening::text).toList();
  }

  /** What went over the unit's cable, as a capture file. */
  public byte[] traffic() {
    return twin().traffic();
  }

  /** What some of the unit's lines have done of late, by their names, as a value change dump. */
  public String signals(List<String> names, Duration late) {
    var dump = new StringBuilder();
    try {
      long now = bench().clock().nanos();
      VcdExport.write(bench().trace(), now - late.toNanos(), now, names::contains, dump);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // It is written to memory.
    }
    return dump.toString();
  }

  /** Lets device time pass. */
  public void pass(Duration time) {
    stage.pass(twin(), time);
  }

  @Override
  public void dispose() {
    programs.close();
    twin.ifPresent(Twin::close);
  }

  /** The unit; a factory-fresh one if no step asked for another. */
  private Twin twin() {
    if (twin.isEmpty()) unit("empty");
    return twin.orElseThrow();
  }

  private void make(Twin.Builder builder) {
    twin.ifPresent(Twin::close);
    if (sockets) builder.sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0, Twin.SSH, 0));
    twin = Optional.of(builder.seed(seed).build());
    stage.present(twin.get(), () -> List.copyOf(cards.values()));
  }
}
