package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Fault;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.services.time.sync.Plan;
import dev.vestibule.device.services.time.sync.SyncStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers ntp.cgi. Source: VAPIX, NTP API; the answer's shape as observed on AXIS OS 12. */
final class NtpApi {

  private static final String DHCP = "DHCP";
  private static final String STATIC = "static";

  /** What tells clients which parameter is wrong. Source: VAPIX, NTP API, sub codes. */
  private static final Map<String, Integer> SUB_CODES =
      Map.of(
          "enabled", 1,
          "serversSource", 2,
          "staticServers", 3,
          "NTSEnabled", 5,
          "staticNTSKEServers", 6,
          "minpoll", 7,
          "maxpoll", 8,
          "NTSKEServerCACerts", 9);

  private static final ServerKind SERVER = new ServerKind();

  /** An empty text among them stands for none. */
  private static final Shape SERVERS =
      Shape.list(
          Shape.text(
              ServerKind.LONGEST,
              Form.test(
                  "a name or an IP address",
                  text -> text.isEmpty() || SERVER.allows(text),
                  "ntp.example.com",
                  "192.0.2.1")),
          0,
          TimeSettings.MOST_SERVERS);

  private static final Shape CERTIFICATES =
      Shape.list(Shape.text(100, Form.pattern("an id", "[^ \\p{Cntrl}]*", "ca-1")), 0, 9);

  private static final ObjectShape CONFIGURATION =
      Shape.object()
          .optional("enabled", Shape.bool())
          .optional("NTSEnabled", Shape.bool())
          .optional("NTSKEServerCACerts", CERTIFICATES)
          .optional("serversSource", Shape.choice(DHCP, STATIC))
          .optional("staticServers", SERVERS)
          .optional("staticNTSKEServers", SERVERS)
          .optional("minpoll", Shape.integer(0, Plan.LARGEST_POLL))
          .optional("maxpoll", Shape.integer(0, Plan.LARGEST_POLL))
          .ignoringOthers();

  private final TimeSettings settings;
  private final Supplier<List<String>> told;
  private final Supplier<SyncStatus> status;

  /**
   * @param told servers that DHCP tells now
   */
  NtpApi(TimeSettings settings, Supplier<List<String>> told, Supplier<SyncStatus> status) {
    this.settings = settings;
    this.told = told;
    this.status = status;
  }

  JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/ntp.cgi",
            Api.official("ntp", "1.5", "NTP API"),
            "Whom the unit asks for the time, and how that stands.",
            Source.vapix("NTP API"))
        .codes(TimeApi.CODES)
        .details(NtpApi::subCode)
        .method(
            "getNTPInfo",
            Access.ADMIN,
            Shape.object().ignoringOthers(),
            call -> Answer.data(data -> tell(data.putObject("client"))))
        .method("setNTPClientConfiguration", Access.ADMIN, CONFIGURATION, this::configure)
        .build();
  }

  private void tell(ObjectNode client) {
    SyncStatus now = status.get();
    client
        .put("enabled", settings.get(TimeSettings.SOURCE).equals(TimeSettings.NTP))
        .put("NTSEnabled", settings.get(TimeSettings.NTS))
        .put("serversSource", settings.get(TimeSettings.FROM_DHCP) ? DHCP : STATIC)
        .put("maxSupportedStaticServers", TimeSettings.MOST_SERVERS);
    put(client, "staticServers", settings.servers());
    put(client, "advertisedServers", told.get());
    put(client, "staticNTSKEServers", settings.get(TimeSettings.NTS_SERVERS));
    put(client, "NTSKEServerCACerts", settings.authorities());
    client
        .put("synced", now.synced())
        .put("timeToNextSync", seconds(now.toNext()))
        .put("timeOffset", now.offset().toNanos() / 1e6)
        .put("minpoll", settings.get(TimeSettings.MIN_POLL))
        .put("maxpoll", settings.get(TimeSettings.MAX_POLL));
  }

  private Answer configure(Call call) {
    ObjectNode wanted = call.params();
    int min = wanted.path("minpoll").asInt(settings.get(TimeSettings.MIN_POLL));
    int max = wanted.path("maxpoll").asInt(settings.get(TimeSettings.MAX_POLL));
    if (min > max) {
      return Answer.failed(TimeApi.CODES.invalid(), "'minpoll' is above 'maxpoll'")
          .with(subCode(wanted.has("minpoll") ? "minpoll" : "maxpoll"));
    }
    Map<String, String> changes = new HashMap<>();
    if (wanted.has("enabled")) {
      boolean on = wanted.path("enabled").booleanValue();
      changes.put(TimeSettings.SOURCE.key(), on ? TimeSettings.NTP : TimeSettings.NONE);
    }
    if (wanted.has("serversSource")) {
      boolean dhcp = wanted.path("serversSource").stringValue().equals(DHCP);
      put(changes, TimeSettings.FROM_DHCP, dhcp);
    }
    if (wanted.has("NTSEnabled")) {
      put(changes, TimeSettings.NTS, wanted.path("NTSEnabled").booleanValue());
    }
    list(wanted, "staticServers").map(TimeSettings::servers).ifPresent(changes::putAll);
    list(wanted, "staticNTSKEServers")
        .ifPresent(servers -> put(changes, TimeSettings.NTS_SERVERS, servers));
    list(wanted, "NTSKEServerCACerts")
        .ifPresent(ids -> put(changes, TimeSettings.NTS_CA, String.join(" ", ids)));
    put(changes, TimeSettings.MIN_POLL, min);
    put(changes, TimeSettings.MAX_POLL, max);
    settings.set(changes);
    return Answer.done();
  }

  private static Optional<List<String>> list(ObjectNode wanted, String name) {
    if (!wanted.has(name)) return Optional.empty();
    return Optional.of(
        wanted
            .path(name)
            .valueStream()
            .map(JsonNode::stringValue)
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private static <T> void put(Map<String, String> changes, Parameter<T> parameter, T value) {
    changes.put(parameter.key(), TimeSettings.print(parameter, value));
  }

  private static void put(ObjectNode client, String name, List<String> texts) {
    var list = client.putArray(name);
    texts.forEach(list::add);
  }

  /** So that there is a second left as long as any of it is. */
  private static long seconds(Duration duration) {
    return duration.plusMillis(999).toSeconds();
  }

  private static JsonNode subCode(Fault fault) {
    String[] path = fault.pointer().split("/");
    return subCode(path.length > 1 ? path[1] : "");
  }

  private static JsonNode subCode(String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("subCode", Optional.ofNullable(SUB_CODES.get(name)).orElse(0));
  }
}
