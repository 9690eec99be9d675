package dev.vestibule.device.services.virtualhost;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Changing;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/**
 * Virtual hosts as a Device Configuration API. That HTTPS is a property named {@code https} and
 * Client Credential Grant is {@code ccgrant} is assumed: the published document has neither.
 */
public final class VirtualHostService implements Service {

  /** Virtual hosts at most; assumed. */
  private static final int MOST_HOSTS = 20;

  private static final Shape NAME =
      Shape.text(64, Form.pattern("a name of 0-9, A-Z and hyphens", "[A-Za-z0-9-]+", "door-1", "A"))
          .atLeast(1);

  private final Kernel kernel;
  private final VirtualHosts hosts;

  public VirtualHostService(Kernel kernel) {
    this.kernel = kernel;
    hosts =
        new VirtualHosts(
            kernel
                .store()
                .document(
                    "virtual-hosts",
                    Codec.json(new TypeReference<List<VirtualHost>>() {}),
                    List.of()));
  }

  @Override
  public void declare() {
    EntityCollection collection =
        EntityCollection.of(
            "virtualhosts",
            "Names and ports the web server is also reached under.",
            "server_name",
            MOST_HOSTS,
            hosts,
            Property.of("active", Shape.bool(), "Whether it is used.").needed(),
            Property.of(
                    "auth_type",
                    Shape.choice("basic", "digest", "oidc", "ccgrant"),
                    "How clients log in.")
                .needed(),
            Property.of("https", Shape.bool(), "Whether clients need TLS."),
            Property.of("port", Shape.integer(1, 65_535), "TCP port.").needed(),
            Property.of("server_name", NAME, "Name of the server.").needed());
    kernel
        .rest()
        .declare(
            new RestApi(
                "virtualhost",
                1,
                RestApi.State.RELEASED,
                "1.2.0",
                "Virtual host",
                Source.vapix("Virtual host"),
                Entity.root("Virtual hosts.").with(create(collection), collection)));
  }

  private static Action create(EntityCollection collection) {
    return Action.of(
        "create_virtualHost",
        collection.newItem(),
        "Adds a virtual host.",
        data -> new Changing(Access.ADMIN).add(collection, data).carryOut());
  }
}
