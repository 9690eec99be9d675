package dev.vestibule.device.services.io;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.event.Fact.Operation;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Outlet;
import dev.vestibule.device.services.io.Numbering.Numbered;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Streams to one client what becomes of ports: first their state, then each change, and an empty
 * part when nothing has changed for 15 seconds. A client that was too slow for a change is told the
 * state again. Source: VAPIX, I/O port API, argument monitor.
 */
final class PortMonitor {

  static final String CONTENT_TYPE = "multipart/x-mixed-replace; boundary=ioboundary";

  private static final Duration QUIET = Duration.ofSeconds(15);
  private static final Set<Topic> TOPICS = Set.of(PortTopics.INPUT, PortTopics.OUTPUT);

  private final Kernel kernel;
  private final List<Numbered> ports;
  private final Outlet outlet;
  private final Set<Numbered> missed = new LinkedHashSet<>();
  private Optional<Timer> quiet = Optional.empty();

  PortMonitor(Kernel kernel, List<Numbered> ports, Outlet outlet) {
    this.kernel = kernel;
    this.ports = ports;
    this.outlet = outlet;
  }

  void start() {
    ports.forEach(this::tellState);
    Runnable listening = kernel.events().subscribe(TOPICS::contains, this::happened);
    outlet.whenEnded(
        () -> {
          listening.run();
          quiet.ifPresent(Timer::cancel);
        });
    await();
  }

  private void happened(Fact fact) {
    if (fact.operation() != Operation.CHANGED) return;
    for (Numbered it : ports) {
      boolean ours = ("" + it.port().index()).equals(fact.source().get("port"));
      boolean output = fact.topic().equals(PortTopics.OUTPUT);
      if (ours && output == it.port().isOutput()) tell(it, it.port().active() ? "/" : "\\");
    }
  }

  private void tellState(Numbered it) {
    tell(it, it.port().active() ? "H" : "L");
  }

  private void tell(Numbered it, String action) {
    String direction = it.port().isOutput() ? "O" : "I";
    if (!offer(it.number() + direction + ":" + action)) missed.add(it);
    await();
  }

  private void keepAlive() {
    if (missed.isEmpty()) {
      offer("");
    } else {
      List<Numbered> again = List.copyOf(missed);
      missed.clear();
      again.forEach(this::tellState);
    }
    await();
  }

  private boolean offer(String data) {
    String part = "--ioboundary\r\nContent-Type: text/plain\r\n\r\n" + data + "\n\n";
    return outlet.offer(part.getBytes(US_ASCII));
  }

  private void await() {
    quiet.ifPresent(Timer::cancel);
    quiet = Optional.of(kernel.loop().after(QUIET, this::keepAlive));
  }
}
