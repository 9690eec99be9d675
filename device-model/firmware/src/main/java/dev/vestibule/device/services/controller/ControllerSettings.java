package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Secret;
import dev.vestibule.device.kernel.param.SecretKind;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.reader.ReaderProtocol;
import dev.vestibule.device.kernel.web.outgoing.Outgoing.Login;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which door controller, and which of its readers the unit is. Source of names and defaults: VAPIX,
 * Intercom service, IPAccessConfiguration.
 */
final class ControllerSettings {

  /** A card is asked about, and the answer is the feedback. */
  private static final String REQUEST_ACCESS = "RequestAccess";

  /** The controller is told of a card, and feedback comes when the controller likes. */
  private static final String REMOTE_ACTIVITY = "RemoteActivity";

  private static final Parameter<String> SCHEME =
      setting(
          "Scheme",
          new ChoiceKind("https", "http"),
          "https",
          "Protocol",
          "How the unit talks with the door controller.");
  private static final Parameter<String> ADDRESS =
      setting(
          "Address",
          new TextKind(260),
          "",
          "Door controller address",
          "Host, with a port after a colon if it is not the usual one.");
  private static final Parameter<String> USER =
      setting("Username", new TextKind(64), "", "User name", "User name of the door controller.");
  private static final Parameter<Secret> PASSWORD =
      setting(
          "Password",
          new SecretKind(64),
          new Secret(""),
          "Password",
          "Password of the door controller.");
  private static final Parameter<Boolean> VERIFY =
      setting(
          "VerifyCertificate",
          new YesNoKind(),
          true,
          "Verify certificate",
          "Whether a door controller is refused whose certificate is not trusted.");
  private static final Parameter<String> PROTOCOL =
      setting(
          "IPProtocol",
          new ChoiceKind("None", REQUEST_ACCESS, REMOTE_ACTIVITY),
          "None",
          "Way of asking",
          "RemoteActivity keeps a connection open; RequestAccess makes one for each card.");
  private static final Parameter<String> NAME = token("Name", "Name of the reader.");
  private static final Parameter<String> ID = token("Id", "What tells the reader from others.");
  private static final Parameter<String> ACCESS_CONTROLLER =
      token("AccessControllerToken", "What decides.");
  private static final Parameter<String> SOURCE = token("SourceToken", "The reader, an IdPoint.");
  private static final Parameter<String> TARGET = token("TargetToken", "The door.");
  private static final Parameter<String> ACCESS_POINT =
      token("AccessPointToken", "The way through the door.");

  private static final List<Parameter<?>> ACCESS =
      List.of(SCHEME, ADDRESS, USER, PASSWORD, VERIFY, PROTOCOL);
  private static final List<Parameter<?>> READER =
      List.of(NAME, ID, ACCESS_CONTROLLER, SOURCE, TARGET, ACCESS_POINT);

  private final Parameters parameters;

  ControllerSettings(Parameters parameters) {
    this.parameters = parameters;
  }

  private static <T> Parameter<T> setting(
      String name, Kind<T> kind, T initial, String title, String help) {
    return Parameter.setting(
        "Reader.VAPIX." + name,
        kind,
        initial,
        title,
        help,
        Source.assumed("the Intercom service names the field, no sheet its parameter"));
  }

  private static Parameter<String> token(String name, String help) {
    return setting("RequestAccess." + name, new TextKind(256), "", "Select reader", help);
  }

  void declare() {
    ACCESS.forEach(parameters::declare);
    READER.forEach(parameters::declare);
    parameters.guard(
        List.of(ADDRESS),
        proposal -> {
          String address = proposal.get(ADDRESS);
          return address.isEmpty() ? Optional.empty() : Controller.wrong(address);
        });
  }

  /** Declares the fields of the Intercom service. */
  void declare(Configuration configuration) {
    for (Parameter<?> parameter : ACCESS) {
      if (parameter != PASSWORD) configuration.declare(path(parameter), parameter);
    }
    configuration.declare(path(PASSWORD), new PasswordField(PASSWORD.key()));
    READER.forEach(parameter -> configuration.declare(path(parameter), parameter));
  }

  private static String path(Parameter<?> parameter) {
    String name = parameter.key().substring("Reader.VAPIX.".length());
    return "CardReaderConfiguration.IPAccessConfiguration."
        + name.replace("RequestAccess.", "RequestAccessConfiguration.");
  }

  /** Runs the work after each change. */
  void watch(Runnable work) {
    List<Parameter<?>> watched = new ArrayList<>(ACCESS);
    watched.addAll(READER);
    watched.add(ReaderProtocol.CHOSEN);
    parameters.watch(watched, work);
  }

  /** Whether the unit shall be a VAPIX reader. */
  boolean chosen() {
    return ReaderProtocol.IP_ACCESS.is(parameters.get(ReaderProtocol.CHOSEN));
  }

  /** The controller that is set. */
  Optional<Controller> controller() {
    return controller(JsonNodeFactory.instance.objectNode());
  }

  /**
   * The controller that is set, but for what is given. The password that is kept is for the address
   * that is kept, and told to no other.
   */
  Optional<Controller> controller(ObjectNode given) {
    String kept = parameters.get(ADDRESS);
    String address = text(given, "Address", kept);
    String password = address.equals(kept) ? parameters.get(PASSWORD).text() : "";
    JsonNode verify = given.path("VerifyCertificate");
    return Controller.at(
        text(given, "Scheme", parameters.get(SCHEME)),
        address,
        new Login(text(given, "Username", parameters.get(USER)), text(given, "Password", password)),
        verify.isBoolean() ? verify.booleanValue() : parameters.get(VERIFY));
  }

  private static String text(ObjectNode given, String name, String otherwise) {
    String text = given.path(name).asString("");
    return text.isEmpty() ? otherwise : text;
  }

  /** Whether feedback comes over a connection that stays open. */
  boolean usesWebSocket() {
    return parameters.get(PROTOCOL).equals(REMOTE_ACTIVITY);
  }

  /** How a controller is asked once a reader of it is selected, unless something else is given. */
  String wayOfAsking(ObjectNode given) {
    String kept = usesWebSocket() ? REMOTE_ACTIVITY : REQUEST_ACCESS;
    String wanted = text(given, "IPProtocol", kept);
    return wanted.equals(REMOTE_ACTIVITY) ? wanted : REQUEST_ACCESS;
  }

  /** The reader the unit is, if one was selected. */
  Optional<EntranceReader> reader() {
    if (parameters.get(PROTOCOL).equals("None") || parameters.get(SOURCE).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EntranceReader(
            parameters.get(NAME),
            parameters.get(ACCESS_CONTROLLER),
            parameters.get(SOURCE),
            parameters.get(TARGET),
            parameters.get(ACCESS_POINT),
            true));
  }

  /**
   * The unit is this reader from now on.
   *
   * @return why not; empty if it is
   */
  Optional<String> select(EntranceReader reader) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(PROTOCOL.key(), wayOfAsking(JsonNodeFactory.instance.objectNode()));
    texts.put(NAME.key(), reader.name());
    texts.put(ID.key(), reader.id());
    texts.put(ACCESS_CONTROLLER.key(), reader.accessController());
    texts.put(SOURCE.key(), reader.source());
    texts.put(TARGET.key(), reader.target());
    texts.put(ACCESS_POINT.key(), reader.accessPoint());
    return parameters.set(texts) instanceof Parameters.Refused(String reason)
        ? Optional.of(reason)
        : Optional.empty();
  }
}
