package dev.vestibule.device.services.virtualhost;

import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Items;
import dev.vestibule.device.kernel.web.rest.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** The virtual hosts in the order they were made. A change of the name changes the key. */
final class VirtualHosts implements Items {

  private final Document<List<VirtualHost>> hosts;

  VirtualHosts(Document<List<VirtualHost>> hosts) {
    this.hosts = hosts;
  }

  @Override
  public List<ObjectNode> all() {
    return hosts.value().stream().map(VirtualHost::told).toList();
  }

  @Override
  public Plan add(ObjectNode item) {
    return Plan.ready(() -> change(all -> all.add(VirtualHost.of(item))));
  }

  @Override
  public Plan change(String key, ObjectNode fields) {
    String name = fields.path("server_name").asString(key);
    if (!name.equals(key) && has(name)) return Failure.exists(name);
    return Plan.ready(
        () ->
            change(
                all -> all.replaceAll(host -> named(key).test(host) ? host.with(fields) : host)));
  }

  @Override
  public Plan remove(String key) {
    return Plan.ready(() -> change(all -> all.removeIf(named(key))));
  }

  boolean has(String name) {
    return hosts.value().stream().anyMatch(named(name));
  }

  private static Predicate<VirtualHost> named(String name) {
    return host -> host.name().equals(name);
  }

  private void change(Consumer<List<VirtualHost>> work) {
    List<VirtualHost> changed = new ArrayList<>(hosts.value());
    work.accept(changed);
    hosts.replace(changed);
  }
}
