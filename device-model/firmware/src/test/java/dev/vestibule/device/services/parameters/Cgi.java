package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Secret;
import dev.vestibule.device.kernel.param.SecretKind;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.Template;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.Response.Whole;
import dev.vestibule.hal.Volume;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/** param.cgi of a small catalogue with one parameter of each sort. */
final class Cgi {

  private static final Source SHEET = Source.manual("x");

  private static final Parameter<Integer> PORT =
      parameter("Network.Port", new IntegerKind(1, 65_535), 80, Access.VIEWER, Access.ADMIN);
  private static final Parameter<Integer> SECURE_PORT =
      parameter("Network.SecurePort", new IntegerKind(1, 65_535), 443, Access.VIEWER, Access.ADMIN);

  private final ParamCgi cgi;
  private final Logs log;

  Cgi(Volume flash) {
    var parameters =
        new Parameters(
            new Store(flash)
                .document(
                    "parameters",
                    Codec.json(new TypeReference<Map<String, String>>() {}),
                    Map.of()));
    parameters.declare(Parameter.fact("Brand.ProdShortName", "AXIS A8207-VE", "Name", SHEET));
    parameters.declare(Parameter.fact("Properties.Firmware.Version", "12.8.52", "OS", SHEET));
    parameters.declare(PORT);
    parameters.declare(SECURE_PORT);
    parameters.guard(
        List.of(PORT, SECURE_PORT),
        proposal ->
            proposal.get(PORT).equals(proposal.get(SECURE_PORT))
                ? Optional.of("one port for two servers")
                : Optional.empty());
    parameters.declare(
        parameter("Door.Code", new SecretKind(8), new Secret("1357"), Access.ADMIN, Access.ADMIN));
    parameters.declare(
        parameter("Door.Name", new TextKind(20), "Främre dörr", Access.VIEWER, Access.ADMIN));
    parameters.declare(
        parameter(
            "Image.I0.Compression", new IntegerKind(0, 100), 30, Access.VIEWER, Access.OPERATOR));
    parameters.declare(
        parameter(
            "Image.I0.Mode", new ChoiceKind("auto", "on"), "auto", Access.VIEWER, Access.OPERATOR));
    parameters.declare(
        new Template(
            "streamprofile",
            "StreamProfile",
            2,
            Access.OPERATOR,
            List.of(
                parameter("Name", new TextKind(64), "", Access.VIEWER, Access.OPERATOR),
                parameter("Parameters", new TextKind(512), "", Access.VIEWER, Access.OPERATOR)),
            "Stream profiles",
            "Sets of arguments.",
            SHEET));
    parameters.declare(
        new Template(
            "mediaclip",
            "MediaClip",
            2,
            Access.OPERATOR,
            List.of(
                parameter("Name", new TextKind(64), "", Access.VIEWER, Access.OPERATOR),
                parameter("Location", new TextKind(64), "", Access.VIEWER, Access.ADMIN)),
            "Clips",
            "Sounds.",
            SHEET));
    parameters.declare(
        new Template(
            "trigger",
            "Trigger",
            2,
            Access.ADMIN,
            List.of(parameter("Name", new TextKind(64), "", Access.VIEWER, Access.ADMIN)),
            "Triggers",
            "Reasons.",
            SHEET));
    var store = new Store(new MemoryVolume());
    log =
        new Logs(
            new DeviceLoop(
                new ManualTime(),
                failure -> {
                  throw failure;
                }),
            store);
    cgi = new ParamCgi(parameters, new Ledger(parameters, log));
  }

  /** What the audit log tells. */
  List<String> audit() {
    return log.lines(Log.AUDIT).stream().map(LogLine::text).toList();
  }

  /** A client that may do this. */
  Asking as(Access access) {
    return new Asking(Optional.of("alice"), access, Optional.empty());
  }

  /** A client that may do this without an account. */
  Asking asNobody(Access access) {
    return new Asking(Optional.empty(), access, Optional.empty());
  }

  /** A client with its questions. */
  final class Asking {
    private final Optional<String> user;
    private final Access access;
    private final Optional<String> host;

    private Asking(Optional<String> user, Access access, Optional<String> host) {
      this.user = user;
      this.access = access;
      this.host = host;
    }

    /** The same, which names the unit like this. */
    Asking from(Optional<String> host) {
      return new Asking(user, access, host);
    }

    String get(String query) {
      return new String(((Whole) answer(arguments(query)).body()).bytes(), StandardCharsets.UTF_8);
    }

    int status(String query) {
      return answer(arguments(query)).status();
    }

    Response answer(Map<String, List<String>> arguments) {
      Map<String, String> headers = new LinkedHashMap<>();
      host.ifPresent(name -> headers.put("host", name));
      return cgi.answer(
          new Request(
              "GET",
              "/axis-cgi/param.cgi",
              arguments,
              headers,
              new byte[0],
              new Client(user, access, new NetAddress("10.0.0.1", 1), false)));
    }
  }

  private static Map<String, List<String>> arguments(String query) {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    for (String argument : query.split("&")) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String value = equals < 0 ? "" : argument.substring(equals + 1);
      arguments
          .computeIfAbsent(name, first -> new ArrayList<>())
          .add(URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return arguments;
  }

  private static <T> Parameter<T> parameter(
      String key, Kind<T> kind, T initial, Access read, Access write) {
    return new Parameter<>(key, kind, initial, read, write, "Title of it", "Help.", SHEET);
  }
}
