package dev.vestibule.device.servers.discovery.wsdiscovery;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.protocols.wsdiscovery.Message;
import dev.vestibule.device.protocols.wsdiscovery.Request;
import dev.vestibule.device.protocols.wsdiscovery.RequestReader;
import dev.vestibule.device.protocols.wsdiscovery.Target;
import dev.vestibule.device.servers.discovery.place.Chance;
import dev.vestibule.device.servers.discovery.place.Group;
import dev.vestibule.device.servers.discovery.place.Unit;
import dev.vestibule.device.servers.discovery.place.Whereabouts;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * Answers probes and resolves, and tells of its coming and going. Source: WS-Discovery (April
 * 2005), over IPv4.
 */
public final class WsDiscovery {

  private static final NetAddress GROUP = new NetAddress("239.255.255.250", 3_702);

  /** APP_MAX_DELAY. */
  private static final int LONGEST_DELAY = 500;

  /** Answers that may wait; more clients at once get none. */
  private static final int MOST_WAITING = 64;

  /** Requests that are remembered, so that one sent twice is answered once. */
  private static final int MOST_REMEMBERED = 64;

  private final DeviceLoop loop;
  private final Chance chance;
  private final Group group;
  private final TargetMaker targets;
  private final ArrayDeque<String> answered = new ArrayDeque<>();
  private Optional<Target> told = Optional.empty();
  private Optional<Timer> hello = Optional.empty();

  /** Made when somebody asks: it is dear, and most units are never asked. */
  private Optional<RequestReader> reader = Optional.empty();

  private int waiting;
  private long instance;
  private long number;

  public WsDiscovery(Kernel kernel, Net net, Chance chance, Unit unit, Whereabouts here) {
    loop = kernel.loop();
    this.chance = chance;
    group = new Group(kernel, net, GROUP, this::heard);
    targets = new TargetMaker(unit, here);
  }

  /** Can be discovered from now on, as it is reached now. */
  public void show() {
    if (!group.joined()) {
      group.join();
      instance = loop.now().getEpochSecond();
      number = 0;
    }
    Target now = targets.now();
    if (!group.joined() || now.addresses().isEmpty() || told.equals(Optional.of(now))) return;
    told = Optional.of(now);
    hello.ifPresent(Timer::cancel);
    hello =
        Optional.of(
            loop.after(chance.between(0, LONGEST_DELAY), () -> group.tell(next().hello(now))));
  }

  /** Says goodbye to all that heard of it, and is silent from now on. */
  public void stop() {
    hello.ifPresent(Timer::cancel);
    told.ifPresent(target -> group.tell(next().bye(target)));
    told = Optional.empty();
    answered.clear();
    group.leave();
  }

  private void heard(Datagram datagram) {
    reader().read(datagram.payload()).ifPresent(request -> consider(request, datagram.peer()));
  }

  private void consider(Request request, NetAddress peer) {
    if (!isMeant(request) || waiting >= MOST_WAITING || answered.contains(request.messageId())) {
      return;
    }
    answered.add(request.messageId());
    if (answered.size() > MOST_REMEMBERED) answered.remove();
    waiting++;
    loop.after(
        chance.between(0, LONGEST_DELAY),
        () -> {
          waiting--;
          group.send(peer, answer(request));
        });
  }

  private boolean isMeant(Request request) {
    return switch (request) {
      case Request.Probe probe -> targets.now().is(probe);
      case Request.Resolve resolve -> resolve.endpoint().equals(targets.now().endpoint());
    };
  }

  private byte[] answer(Request request) {
    return switch (request) {
      case Request.Probe probe -> next().probeMatches(probe.messageId(), targets.now());
      case Request.Resolve resolve -> next().resolveMatches(resolve.messageId(), targets.now());
    };
  }

  private Message next() {
    return new Message("urn:uuid:" + chance.uuid(), instance, ++number);
  }

  private RequestReader reader() {
    RequestReader made = reader.orElseGet(RequestReader::new);
    reader = Optional.of(made);
    return made;
  }
}
