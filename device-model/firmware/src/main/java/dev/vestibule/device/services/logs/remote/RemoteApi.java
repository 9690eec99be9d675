package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Fault;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers remotesyslog.cgi. */
final class RemoteApi {

  private static final int MISSING = 2103;
  private static final int INVALID = 2104;
  private static final int NO_SERVER = 2200;
  private static final int IDENTICAL = 2201;
  private static final int DISABLED = 2202;
  private static final int TOO_MANY = 2203;

  /** Servers in a request that are counted before it is refused. */
  private static final int MOST_SENT = 16;

  private static final Form HOST =
      Form.pattern("a host name or address", "[A-Za-z0-9:._%-]+", "10.0.0.9", "2001:db8::1");

  private static final ObjectShape SERVER =
      Shape.object()
          .required("address", Shape.text(253, HOST).atLeast(1))
          .optional("port", Shape.integer(1, 65_535))
          .optional("protocol", words(Protocol.values()))
          .optional("syslogFormat", words(SyslogFormat.values()))
          .optional("severity", words(SeverityWord.values()))
          .optional("type", words(LogType.values()))
          .ignoringOthers();

  /** Each server is looked at on its own, since a failure names its address. */
  private static final ObjectShape SETUP =
      Shape.object()
          .required("servers", Shape.list(Shape.object().ignoringOthers(), 0, MOST_SENT))
          .ignoringOthers();

  private static final ObjectShape TEST =
      Shape.object()
          .optional("servers", Shape.list(Shape.object().ignoringOthers(), 1, MOST_SENT))
          .ignoringOthers();

  private static final ObjectShape NOTHING = Shape.object().ignoringOthers();

  private final RemoteSettings settings;
  private final Runnable test;
  private final Consumer<List<RemoteServer>> trial;

  /**
   * @param test sends a line of each severity
   * @param trial sends the same to servers that are not set up
   */
  RemoteApi(RemoteSettings settings, Runnable test, Consumer<List<RemoteServer>> trial) {
    this.settings = settings;
    this.test = test;
    this.trial = trial;
  }

  JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/remotesyslog.cgi",
            Api.official("remote-syslog", "1.2", "Remote Syslog"),
            "Which syslog servers get lines of the logs.",
            Source.vapix("Remote syslog; version 1.2 was observed on AXIS OS 12"))
        .method("setup", Access.ADMIN, SETUP, this::setup)
        .method("enable", Access.ADMIN, NOTHING, call -> enable())
        .method("disable", Access.ADMIN, NOTHING, call -> disable())
        .method("status", Access.ADMIN, NOTHING, call -> status())
        .method("test", Access.ADMIN, TEST, this::test)
        .build();
  }

  private Answer setup(Call call) {
    return withServers(call, settings::replace);
  }

  private Answer withServers(Call call, Consumer<List<RemoteServer>> deed) {
    JsonNode sent = call.params().path("servers");
    if (sent.size() > RemoteSettings.MOST) {
      return Answer.failed(TOO_MANY, "Too many servers specified");
    }
    List<RemoteServer> servers = new ArrayList<>();
    for (JsonNode server : sent) {
      Optional<Fault> fault = SERVER.check(server).stream().findFirst();
      if (fault.isPresent()) return wrong(server, fault.get());
      servers.add(read(server));
    }
    if (RemoteSettings.identical(servers)) return identical();
    deed.accept(servers);
    return status();
  }

  private Answer enable() {
    List<RemoteServer> servers = settings.servers();
    if (servers.isEmpty()) return Answer.failed(NO_SERVER, "No server configured");
    if (RemoteSettings.identical(servers)) return identical();
    settings.enable(true);
    return status();
  }

  private Answer disable() {
    settings.enable(false);
    return status();
  }

  /** With servers, those are tried before they are set up; VAPIX documents the other way alone. */
  private Answer test(Call call) {
    if (call.params().has("servers")) return withServers(call, trial);
    if (!settings.enabled()) {
      return Answer.failed(
          DISABLED, "Remote syslog is disabled, send test message is not possible");
    }
    test.run();
    return status();
  }

  private Answer status() {
    return Answer.data(
        data -> {
          data.put("enabled", settings.enabled());
          var servers = data.putArray("servers");
          settings.servers().forEach(server -> servers.add(write(server)));
        });
  }

  private static Answer identical() {
    return Answer.failed(IDENTICAL, "Identical servers not allowed");
  }

  private static Answer wrong(JsonNode server, Fault fault) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    boolean missing = fault.kind() == Fault.Kind.MISSING;
    if (!missing) details.put("address", server.path("address").asString(""));
    details.put("propertyName", fault.field());
    return missing
        ? Answer.failed(MISSING, "Required parameter missing").with(details)
        : Answer.failed(INVALID, "Invalid parameter value specified").with(details);
  }

  private static RemoteServer read(JsonNode server) {
    Protocol protocol = Protocol.valueOf(server.path("protocol").asString("TLS"));
    SyslogFormat format = SyslogFormat.valueOf(server.path("syslogFormat").asString("RFC5424"));
    return new RemoteServer(
        server.path("address").stringValue(),
        server.path("port").asInt(protocol.usualPort(format)),
        protocol,
        format,
        SeverityWord.valueOf(server.path("severity").asString("Warning")),
        LogType.valueOf(server.path("type").asString("All")));
  }

  private static ObjectNode write(RemoteServer server) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("address", server.address())
        .put("port", server.port())
        .put("protocol", server.protocol().name())
        .put("syslogFormat", server.format().name())
        .put("severity", server.severity().name())
        .put("type", server.type().name());
  }

  private static Shape words(Enum<?>[] values) {
    return Shape.choice(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
  }
}
