package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.param.Source;
import java.util.List;
import java.util.Map;

/** What the network tells rules and clients. */
record NetworkTopics(Events events, String device) {

  private static final Source EVENTS = Source.vapix("Event and action services, events");
  private static final String ANY = "Any";
  private static final List<Item> INTERFACE = List.of(Item.string("interface", "Interface"));
  private static final List<Item> ADDRESS =
      List.of(Item.string("origin", "Origin"), Item.string("address", "Address"));

  private static final Topic LOST =
      Topic.property(
          "tns1:Device/tnsaxis:Network/Lost",
          "Network lost",
          INTERFACE,
          List.of(Item.bool("lost", "Lost")),
          "True while the network cable has no link.",
          EVENTS);

  private static final Topic ADDED =
      Topic.message(
          "tns1:Device/tnsaxis:Network/AddressAdded",
          "New IP address",
          INTERFACE,
          ADDRESS,
          "The unit got an IP address.",
          EVENTS);

  private static final Topic REMOVED =
      Topic.message(
          "tns1:Device/tnsaxis:Network/AddressRemoved",
          "IP address removed",
          INTERFACE,
          ADDRESS,
          "The unit lost an IP address.",
          EVENTS);

  void declare() {
    List.of(LOST, ADDED, REMOVED).forEach(events::declare);
  }

  void link(boolean up, boolean first) {
    for (String name : List.of(ANY, device)) {
      Map<String, String> source = Map.of("interface", name);
      Map<String, String> data = Map.of("lost", up ? "0" : "1");
      if (first || name.equals(ANY)) events.set(LOST, source, data);
      else events.publish(LOST, source, data, up ? "The network is back" : "The network is lost");
    }
  }

  void added(Held held) {
    events.publish(ADDED, source(), data(held), "New IP address " + held.address().address());
  }

  void removed(Held held) {
    events.publish(
        REMOVED, source(), data(held), "IP address " + held.address().address() + " removed");
  }

  private Map<String, String> source() {
    return Map.of("interface", device);
  }

  private static Map<String, String> data(Held held) {
    return Map.of("origin", word(held.origin()), "address", held.address().address());
  }

  private static String word(Origin origin) {
    return switch (origin) {
      case LINK_LOCAL -> "Link local";
      case DHCP -> "DHCP";
      case RA -> "RA";
      case STATIC -> "Static";
    };
  }
}
