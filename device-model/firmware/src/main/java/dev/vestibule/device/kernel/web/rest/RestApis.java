package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;

/** The catalogue of Device Configuration APIs. */
public final class RestApis {

  private final Catalogue<RestApi> apis = new Catalogue<>(RestApi::id);

  /** Adds an API, before the start. */
  public void declare(RestApi api) {
    apis.declare(api);
  }

  /** Takes no more from now on. */
  public void seal() {
    apis.seal();
  }

  /** The API of this id, such as {@code ssh.v1}. */
  public Optional<RestApi> find(String id) {
    return apis.find(id);
  }

  /** All APIs in order of declaration. */
  public List<RestApi> all() {
    return apis.all();
  }
}
