package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The catalogues of paths and of the APIs behind them. */
public final class Endpoints {

  private final Catalogue<Endpoint> endpoints = new Catalogue<>(Endpoint::path);
  private final Catalogue<Api> apis = new Catalogue<>(api -> api.id() + " " + api.version());
  private final Catalogue<JsonApi> jsonApis = new Catalogue<>(api -> api.api().id());

  /** Adds a path, before the start. */
  public void declare(Endpoint endpoint) {
    endpoints.declare(endpoint);
  }

  /** Tells clients that there is this API, before the start. */
  public void offer(Api api) {
    apis.declare(api);
  }

  /** Adds a JSON API: its path, and that clients are told of it; before the start. */
  public void declare(JsonApi api) {
    declare(api.endpoint());
    offer(api.api());
    jsonApis.declare(api);
  }

  /** Takes no more from now on. */
  public void seal() {
    endpoints.seal();
    apis.seal();
    jsonApis.seal();
  }

  /** What answers on this path, or else on the longest tree of paths that it lies in. */
  public Optional<Endpoint> find(String path) {
    return endpoints.find(path).or(() -> above(path));
  }

  private Optional<Endpoint> above(String path) {
    return endpoints.all().stream()
        .filter(endpoint -> endpoint.isTree() && path.startsWith(endpoint.path()))
        .max(Comparator.comparingInt(endpoint -> endpoint.path().length()));
  }

  /** All paths in order of declaration. */
  public Collection<Endpoint> catalogue() {
    return endpoints.all();
  }

  /** All APIs in order of declaration. */
  public Collection<Api> apis() {
    return apis.all();
  }

  /** The JSON APIs among them. */
  public Collection<JsonApi> jsonApis() {
    return jsonApis.all();
  }
}
