package dev.vestibule.device.services.ssh;

import dev.vestibule.device.kernel.secret.SlowHash;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Items;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.hal.Entropy;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The SSH accounts. Passwords are kept as slow hashes only. */
final class SshUsers implements Items {

  /** Rounds of the slow hash. */
  private static final int COST = 10_000;

  private static final int SALT_BYTES = 16;

  private static final String ROOT = "root";

  private final Document<Map<String, SshUser>> users;
  private final Entropy entropy;

  SshUsers(Document<Map<String, SshUser>> users, Entropy entropy) {
    this.users = users;
    this.entropy = entropy;
  }

  /** Whether somebody has this password; takes as long if there is nobody of that name. */
  boolean has(String name, String password) {
    SshUser user = users.value().get(name);
    if (user != null) return user.password().matches(password);
    SlowHash.of(password, new byte[SALT_BYTES], COST);
    return false;
  }

  @Override
  public List<ObjectNode> all() {
    return users.value().entrySet().stream()
        .map(
            user ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("username", user.getKey())
                    .put("comment", user.getValue().comment()))
        .toList();
  }

  @Override
  public Plan add(ObjectNode item) {
    return Plan.ready(
        () ->
            change(
                all ->
                    all.put(
                        item.path("username").stringValue(),
                        new SshUser(hash(item), item.path("comment").asString("")))));
  }

  @Override
  public Plan change(String key, ObjectNode fields) {
    return Plan.ready(
        () -> change(all -> all.computeIfPresent(key, (name, old) -> merged(old, fields))));
  }

  @Override
  public Plan remove(String key) {
    return key.equals(ROOT)
        ? Failure.invalid("the account root cannot be removed")
        : Plan.ready(() -> change(all -> all.remove(key)));
  }

  private SshUser merged(SshUser old, ObjectNode fields) {
    return new SshUser(
        fields.has("password") ? hash(fields) : old.password(),
        fields.path("comment").asString(old.comment()));
  }

  private SlowHash hash(ObjectNode fields) {
    byte[] salt =
        ByteBuffer.allocate(16).putLong(entropy.nextLong()).putLong(entropy.nextLong()).array();
    return SlowHash.of(fields.path("password").stringValue(), salt, COST);
  }

  private void change(Consumer<Map<String, SshUser>> work) {
    Map<String, SshUser> changed = new LinkedHashMap<>(users.value());
    work.accept(changed);
    users.replace(changed);
  }
}
