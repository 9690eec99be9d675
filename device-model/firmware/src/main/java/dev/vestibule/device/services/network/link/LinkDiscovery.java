package dev.vestibule.device.services.network.link;

import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Ethernet;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.Values;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.protocols.lldp.Lldpdu;
import dev.vestibule.device.protocols.lldp.NeighbourInfo;
import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Announces the unit over LLDP and CDP, and lists who announces itself over LLDP. One switch is for
 * both. Source: user manual, Network discovery protocols; VAPIX, LLDP Configuration API.
 */
public final class LinkDiscovery {

  private static final MacAddress LLDP = MacAddress.parse("01:80:C2:00:00:0E");
  private static final MacAddress CDP = MacAddress.parse("01:00:0C:CC:CC:CC");

  /** Source: IEEE 802.1AB, 9.2.5: msgTxInterval, four of which are the time to live. */
  private static final Duration LLDP_INTERVAL = Duration.ofSeconds(30);

  private static final int LLDP_SECONDS = 120;

  /** Source: public descriptions of CDP. */
  private static final Duration CDP_INTERVAL = Duration.ofSeconds(60);

  private static final int CDP_SECONDS = 180;

  private static final Parameter<Boolean> ENABLED =
      new Parameter<>(
          "Network.LLDP.Enabled",
          new YesNoKind(),
          true,
          Access.ADMIN,
          Access.ADMIN,
          "LLDP and CDP",
          "Whether the unit announces itself to the switch, and asks it for power.",
          Source.assumed("VAPIX names the property of the LLDP Configuration API"));

  private final Kernel kernel;
  private final Ethernet ethernet;
  private final NetworkStatus status;
  private final Portrait portrait;
  private final Neighbours neighbours = new Neighbours();
  private Optional<Timer> lldp = Optional.empty();
  private Optional<Timer> cdp = Optional.empty();
  private boolean announced;

  public LinkDiscovery(Kernel kernel, Ethernet ethernet, NetworkStatus status, Portrait portrait) {
    this.kernel = kernel;
    this.ethernet = ethernet;
    this.status = status;
    this.portrait = portrait;
  }

  public void declare() {
    kernel.parameters().declare(ENABLED);
    kernel
        .rest()
        .declare(
            new RestApi(
                "lldp",
                1,
                RestApi.State.RELEASED,
                "1.0.0",
                "LLDP Configuration",
                Source.vapix("LLDP Configuration API"),
                Entity.root("LLDP and CDP.")
                    .holding(
                        new Told(),
                        Property.of("activated", Shape.bool(), "Whether the unit announces itself.")
                            .initially(BooleanNode.TRUE),
                        Property.of(
                                "neighbors",
                                Shape.list(Shape.anyObject(), 0, 16),
                                "Who announces itself to the unit over LLDP.")
                            .readOnly())));
  }

  public void start() {
    ethernet.receive(EtherType.LLDP, this::hear);
    kernel.parameters().watch(List.of(ENABLED), this::switched);
    status.watch(this::announce);
    announce();
  }

  /** There is a link again: who is at its other end may be somebody else. */
  public void linkChanged() {
    neighbours.clear();
    announce();
  }

  private boolean enabled() {
    return kernel.parameters().get(ENABLED);
  }

  private void switched() {
    if (enabled()) announce();
    else fallSilent();
  }

  private void announce() {
    if (!enabled()) return;
    announceLldp();
    announceCdp();
  }

  private void announceLldp() {
    announced = true;
    lldp.ifPresent(Timer::cancel);
    lldp = Optional.of(kernel.loop().after(LLDP_INTERVAL, this::announceLldp));
    int allocated = neighbours.allocatedTenths(kernel.loop().nanos());
    send(portrait.lldp(status.now(), LLDP_SECONDS, allocated));
  }

  private void announceCdp() {
    cdp.ifPresent(Timer::cancel);
    cdp = Optional.of(kernel.loop().after(CDP_INTERVAL, this::announceCdp));
    sendCdp(CDP_SECONDS);
  }

  private void fallSilent() {
    lldp.ifPresent(Timer::cancel);
    cdp.ifPresent(Timer::cancel);
    neighbours.clear();
    if (!announced) return;
    announced = false;
    send(Lldpdu.shutdown(ethernet.mac().value()));
    sendCdp(0);
  }

  private void send(Lldpdu unit) {
    ethernet.send(LLDP, OptionalInt.empty(), EtherType.LLDP, unit.encode());
  }

  private void sendCdp(int seconds) {
    byte[] packet = portrait.cdp(status.now(), seconds).encode();
    ethernet.send(CDP, OptionalInt.empty(), packet.length, packet);
  }

  private void hear(EthernetFrame frame) {
    if (!enabled() || !frame.destination().equals(LLDP)) return;
    long now = kernel.loop().nanos();
    int before = neighbours.allocatedTenths(now);
    Lldpdu.decode(frame.payload())
        .map(NeighbourInfo::of)
        .ifPresent(info -> neighbours.hear(info, now));
    if (neighbours.allocatedTenths(now) != before) announceLldp();
  }

  private final class Told implements Values {
    @Override
    public ObjectNode read() {
      ObjectNode told = JsonNodeFactory.instance.objectNode().put("activated", enabled());
      told.set("neighbors", neighbours.told(kernel.loop().nanos()));
      return told;
    }

    @Override
    public Plan change(ObjectNode fields) {
      String wanted = ENABLED.kind().print(fields.path("activated").booleanValue());
      return Plan.ready(() -> kernel.parameters().set(Map.of(ENABLED.key(), wanted)));
    }
  }
}
