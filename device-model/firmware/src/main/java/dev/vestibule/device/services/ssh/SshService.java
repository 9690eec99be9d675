package dev.vestibule.device.services.ssh;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Entropy;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** SSH accounts as a Device Configuration API of two versions, and the switch of the service. */
public final class SshService implements Service {

  /** Whether SSH accounts may log in. */
  public static final Parameter<Boolean> ENABLED =
      new Parameter<>(
          "Network.SSH.Enabled",
          new YesNoKind(),
          false,
          Access.ADMIN,
          Access.ADMIN,
          "Enable SSH",
          "Whether SSH accounts may log in, over port 22.",
          Source.vapix("parameter groups, Network"));

  private static final Shape USERNAME =
      Shape.text(
              32,
              Form.pattern(
                  "a name of small letters, digits, hyphens and underscores",
                  "[a-z_][a-z0-9_-]*\\$?",
                  "anna",
                  "_svc-1$"))
          .atLeast(1);

  /** The user manual allows 64 characters, the VAPIX document 256: the stricter one holds. */
  private static final Shape PASSWORD =
      Shape.text(64, Form.pattern("printable ASCII", "[ -~]+", "pass word!")).atLeast(1);

  private static final Shape COMMENT =
      Shape.text(
          256, Form.pattern("a text without colons and line breaks", "[^:\\r\\n]*", "For tests"));

  /** Accounts at most; assumed. */
  private static final int MOST_USERS = 100;

  private final Kernel kernel;
  private final SshUsers users;

  public SshService(Kernel kernel, Entropy entropy) {
    this.kernel = kernel;
    users =
        new SshUsers(
            kernel
                .store()
                .document(
                    "ssh-users",
                    Codec.json(new TypeReference<Map<String, SshUser>>() {}),
                    Map.of()),
            entropy);
  }

  @Override
  public void declare() {
    kernel.parameters().declare(ENABLED);
    kernel.rest().declare(api(1, RestApi.State.BETA, "1.0.0-beta.1"));
    kernel.rest().declare(api(2, RestApi.State.RELEASED, "2.0.0"));
  }

  /** Whether this account is there and has this password; a slow question. */
  public boolean admits(String name, String password) {
    return users.has(name, password);
  }

  private RestApi api(int major, RestApi.State state, String version) {
    return new RestApi(
        "ssh",
        major,
        state,
        version,
        "SSH management",
        Source.vapix("SSH management"),
        Entity.root("SSH accounts.")
            .with(
                EntityCollection.of(
                    "users",
                    "The SSH accounts.",
                    "username",
                    MOST_USERS,
                    users,
                    Property.of("username", USERNAME, "Name of the account.").atCreation().needed(),
                    Property.of("password", PASSWORD, "Its password.").writeOnly().needed(),
                    Property.of("comment", COMMENT, "Full name or comment."))));
  }
}
