package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.scenarios.peer.ControlPoint;
import dev.vestibule.scenarios.peer.Discoverer;
import dev.vestibule.scenarios.peer.Discoverer.Said;
import dev.vestibule.scenarios.peer.ServiceBrowser;
import dev.vestibule.scenarios.peer.ServiceBrowser.Found;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The tools of somebody who looks for units on the network, on a computer of its own. */
public final class DiscoveryTools {

  private static final String COMPUTER = "192.168.0.60";
  private static final String THIS_MACHINE = "127.0.0.1";

  /** As far as the clock is moved each time before the tool looks what has come. */
  private static final Duration TURN = Duration.ofMillis(100);

  private static final int TURNS = 30;
  private static final int PAUSE_MILLIS = 100;

  private final Supplier<Twin> unit;
  private Optional<Net> computer = Optional.empty();
  private Optional<Discoverer> discoverer = Optional.empty();
  private Optional<ServiceBrowser> browser = Optional.empty();
  private Optional<ControlPoint> controlPoint = Optional.empty();
  private int asked;

  DiscoveryTools(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Listens from now on. */
  public void listen() {
    discoverer();
    browser();
    controlPoint();
  }

  /** Devices that have all these types and scopes, by WS-Discovery. */
  public List<Said> probe(String types, String scopes) {
    String id = "urn:uuid:probe-" + ++asked;
    discoverer().probe(id, types, scopes);
    return gathered(() -> discoverer().answers(id), this::isOurs);
  }

  /** The device with this endpoint address. */
  public List<Said> resolve(String endpoint) {
    String id = "urn:uuid:resolve-" + ++asked;
    discoverer().resolve(id, endpoint);
    return gathered(() -> discoverer().answers(id), said -> true);
  }

  /** Sends a probe twice, and counts the answers. */
  public int probeTwice() {
    String id = "urn:uuid:probe-" + ++asked;
    discoverer().probe(id, "", "");
    discoverer().probe(id, "", "");
    return gathered(() -> discoverer().answers(id), said -> false).size();
  }

  /** What was said unasked so far, such as {@code Hello}. */
  public List<String> greetings() {
    return discoverer().greetings().stream().map(Said::what).toList();
  }

  /** Whether a device is the unit: it is reached where the unit's web server is. */
  public boolean isOurs(Said said) {
    return said.addresses().contains("http://" + web() + "/onvif/device_service");
  }

  /** Services of a type, by Bonjour. */
  public List<Found> browse(String type) {
    browser().browse(type);
    return gathered(() -> browser().services(type), this::isOurs);
  }

  /** Whether a service is the unit's: it has the port of the unit's web server. */
  public boolean isOurs(Found found) {
    return unit.get().reach(Twin.HTTP).stream().anyMatch(at -> at.port() == found.port());
  }

  /** Names that are found under a type, by Bonjour. */
  public List<String> names(String type) {
    browser().browse(type);
    return gathered(() -> browser().names(type), name -> true);
  }

  /** Asks once more, and says what it knows; how many answers come. */
  public int browseKnowing(String type) {
    int before = browser().answers();
    browser().browseKnowing(type);
    unit.get().advance(Duration.ofSeconds(2));
    return browser().answers() - before;
  }

  /** Has a service of that name itself. */
  public void offer(String type, String name) {
    browser().offer(type, name);
  }

  /** Answers to a search, by UPnP. */
  public List<String> search(String target) {
    controlPoint().search(target, 1);
    return gathered(() -> controlPoint().answers(), answer -> true);
  }

  /** What UPnP devices said unasked so far. */
  public List<String> notices() {
    return controlPoint().notices();
  }

  /** Lets time pass until what is looked for is there; in memory, all that could come. */
  private <T> List<T> gathered(Supplier<List<T>> found, Predicate<T> enough) {
    boolean threaded = unit.get().wires().threaded();
    for (int turn = 0; turn < TURNS; turn++) {
      unit.get().advance(TURN);
      if (!threaded) continue;
      if (found.get().stream().anyMatch(enough)) break;
      unit.get()
          .wires()
          .await(
              new CompletableFuture<Boolean>()
                  .completeOnTimeout(true, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }
    return found.get();
  }

  private String web() {
    return unit.get()
        .reach(Twin.HTTP)
        .map(at -> at.port() == Twin.HTTP ? at.host() : at.toString())
        .orElse("nowhere");
  }

  private Discoverer discoverer() {
    if (discoverer.isEmpty()) discoverer = Optional.of(new Discoverer(computer()));
    return discoverer.get();
  }

  private ServiceBrowser browser() {
    if (browser.isEmpty()) browser = Optional.of(new ServiceBrowser(computer()));
    return browser.get();
  }

  private ControlPoint controlPoint() {
    if (controlPoint.isEmpty()) controlPoint = Optional.of(new ControlPoint(computer()));
    return controlPoint.get();
  }

  private Net computer() {
    if (computer.isEmpty()) {
      var wires = unit.get().wires();
      computer = Optional.of(wires.host(wires.threaded() ? THIS_MACHINE : COMPUTER));
    }
    return computer.get();
  }
}
