package dev.vestibule.device.services.geolocation;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/** Keeps where the unit is, and tells it over the older API in XML and the newer in JSON. */
public final class GeolocationService implements Service {

  private static final Source VAPIX = Source.vapix("Geolocation API");

  private final Kernel kernel;
  private final PositionCgi cgi;
  private final GeolocationApi api;

  public GeolocationService(Kernel kernel) {
    this.kernel = kernel;
    Document<Location> location =
        kernel
            .store()
            .document(
                "geolocation", Codec.json(new TypeReference<Location>() {}), Location.UNKNOWN);
    cgi = new PositionCgi(location);
    api = new GeolocationApi(location);
  }

  @Override
  public void declare() {
    fact("Properties.Geolocation.Geolocation", "yes", "Geolocation");
    fact("Properties.Geolocation.Version", "0.01", "Version of the geolocation API");
    kernel.rest().declare(api.api());
    endpoint("get", "Tells latitude, longitude, heading and label.", cgi::get);
    endpoint("set", "Sets some of lat, lng, heading and text.", cgi::set);
  }

  private void fact(String key, String value, String title) {
    kernel.parameters().declare(Parameter.fact(key, value, title, VAPIX));
  }

  private void endpoint(String name, String help, Function<Request, Response> handler) {
    kernel
        .endpoints()
        .declare(
            Endpoint.cgi(
                "geolocation/" + name, Access.ADMIN, "Device location", help, VAPIX, handler));
  }
}
