package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.ParameterGroup;
import dev.vestibule.device.kernel.param.ParameterGroup.Setting;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Type;
import dev.vestibule.device.kernel.web.Response;
import java.util.List;

/** What parameters are: {@code action=listdefinitions}. */
final class Definitions {

  private static final String FORMAT = "xmlschema";

  /** What stands for the unit if a client does not say by which name it has found it. */
  private static final String USUAL_HOST = "192.168.0.90";

  private final Parameters parameters;

  Definitions(Parameters parameters) {
    this.parameters = parameters;
  }

  Response answer(Query query) {
    if (!query.argument("listformat").equals(FORMAT)) {
      return Response.plain(Lines.error("listformat must be " + FORMAT));
    }
    List<Parameter<?>> shown =
        parameters.tree().matching(query.groups()).stream()
            .filter(it -> query.access().covers(it.read()))
            .toList();
    if (shown.isEmpty()) {
      return Response.plain(
          Lines.error(
              "Error -1 getting param in group '"
                  + Lines.printable(String.join(",", query.groups()))
                  + "'"));
    }
    String host = query.request().header("host").orElse("");
    return Response.text(
        200,
        "text/xml",
        document(
            ParameterGroup.of(parameters, shown, query.access()),
            host.isEmpty() ? USUAL_HOST : host));
  }

  private String document(ParameterGroup root, String host) {
    var xml = new Xml();
    xml.raw(
        """
        <?xml version="1.0" encoding="iso-8859-1" ?>
        <parameterDefinitions
        xmlns="http://www.axis.com/ParameterDefinitionsSchema"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://www.axis.com/ParameterDefinitionsSchema http://%s/pub/parameterdefinitions.xsd"
        version="1.0">
        """
            .formatted(Xml.escaped(host)));
    xml.text(1, "model", fact("Brand.ProdShortName"));
    xml.text(1, "firmwareVersion", fact("Properties.Firmware.Version"));
    group(xml, 1, root);
    xml.raw("</parameterDefinitions>\n");
    return xml.toString();
  }

  private String fact(String key) {
    return parameters.find(key).map(parameters::text).orElse("");
  }

  private static void group(Xml xml, int depth, ParameterGroup group) {
    String[] attributes =
        group
            .template()
            .map(it -> new String[] {"name", group.name(), "maxGroups", "" + it.most()})
            .orElseGet(() -> new String[] {"name", group.name()});
    xml.open(depth, "group", attributes);
    group.settings().forEach(setting -> setting(xml, depth + 1, setting));
    group.groups().forEach(inner -> group(xml, depth + 1, inner));
    xml.close(depth, "group");
  }

  private static void setting(Xml xml, int depth, Setting setting) {
    Parameter<?> parameter = setting.parameter();
    xml.open(
        depth,
        "parameter",
        "name",
        parameter.name(),
        "value",
        setting.value(),
        "securityLevel",
        setting.securityLevel(),
        "niceName",
        parameter.title());
    if (parameter.write() == Access.NOBODY) xml.open(depth + 1, "type", "readonly", "true");
    else xml.open(depth + 1, "type");
    type(xml, depth + 2, parameter.kind().type());
    xml.close(depth + 1, "type");
    xml.close(depth, "parameter");
  }

  private static void type(Xml xml, int depth, Type type) {
    switch (type) {
      case Type.Text(int longest) -> xml.empty(depth, "string", "maxlen", "" + longest);
      case Type.Whole(int min, int max) -> {
        int longest = Math.max(("" + min).length(), ("" + max).length());
        xml.empty(depth, "int", "min", "" + min, "max", "" + max, "maxlen", "" + longest);
      }
      case Type.Switch(String on, String off) -> xml.empty(depth, "bool", "true", on, "false", off);
      case Type.Choice(List<String> words) -> {
        xml.open(depth, "enum");
        words.forEach(word -> xml.empty(depth + 1, "entry", "value", word, "niceValue", word));
        xml.close(depth, "enum");
      }
      case Type.Password(int longest) -> xml.empty(depth, "password", "maxlen", "" + longest);
      case Type.Address() -> xml.empty(depth, "ip");
      case Type.Addresses() -> xml.empty(depth, "ipList");
      case Type.HostName() -> xml.empty(depth, "hostname");
    }
  }
}
