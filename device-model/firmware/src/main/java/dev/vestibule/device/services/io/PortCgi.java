package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.services.io.Numbering.Numbered;
import dev.vestibule.device.services.io.PortAction.Malformed;
import dev.vestibule.device.services.io.PortAction.Meant;
import dev.vestibule.hal.Circuit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The I/O port API: port.cgi and the older input.cgi and output.cgi. A request is looked over as a
 * whole before anything is done. Faults are told with status 200 and a line of text, as is the
 * unit's style; their words are assumed.
 */
final class PortCgi {

  private static final String MONITOR = "monitor";
  private static final String ACTION = "action";

  /** Ports named in one argument at most; assumed. */
  private static final int MOST_PORTS = 64;

  private static final Map<String, Function<Port, String>> QUESTIONS = questions();

  private final Kernel kernel;
  private final Numbering numbering;
  private final String name;

  /**
   * @param name such as {@code port}
   */
  PortCgi(Kernel kernel, String name, Numbering numbering) {
    this.kernel = kernel;
    this.name = name;
    this.numbering = numbering;
  }

  private static Map<String, Function<Port, String>> questions() {
    var questions = new LinkedHashMap<String, Function<Port, String>>();
    questions.put("check", port -> port.circuit() == Circuit.CLOSED ? "1" : "0");
    questions.put("checkactive", port -> port.active() ? "active" : "inactive");
    questions.put("checkdirection", port -> port.isOutput() ? "output" : "input");
    return questions;
  }

  Endpoint endpoint() {
    return Endpoint.cgi(
        "io/" + name,
        Access.VIEWER,
        "I/O " + numbering.word() + "s",
        "Tells the state of ports, counted from 1, switches outputs and streams changes.",
        Source.vapix("Input and outputs, I/O port API"),
        this::answer);
  }

  private Response answer(Request request) {
    Optional<String> fault = fault(request);
    if (fault.isPresent()) return Response.plain("# Error: " + fault.get() + "\n");
    if (asks(request, MONITOR)) return monitor(request);
    for (String action : values(request, ACTION)) perform(action, request);
    var text = new StringBuilder();
    QUESTIONS.forEach((question, answer) -> answer(request, question, answer, text));
    return Response.plain(text.toString());
  }

  private void answer(
      Request request, String question, Function<Port, String> answer, StringBuilder text) {
    ports(request, question)
        .forEach(
            it -> {
              text.append(numbering.word()).append(it.number());
              text.append('=').append(answer.apply(it.port())).append('\n');
            });
  }

  private Response monitor(Request request) {
    List<Numbered> ports = ports(request, MONITOR).distinct().toList();
    return Response.flow(
        PortMonitor.CONTENT_TYPE, outlet -> new PortMonitor(kernel, ports, outlet).start());
  }

  private void perform(String text, Request request) {
    if (!(PortAction.parse(text) instanceof Meant(PortAction action))) return;
    Port port = numbering.find(action.port()).orElseThrow().port();
    kernel
        .journal()
        .note(Kind.INPUT, request.client().name() + " switches an output: " + text)
        .then(() -> port.play(action.sequence()));
  }

  private Optional<String> fault(Request request) {
    List<String> known = Stream.concat(QUESTIONS.keySet().stream(), Stream.of(MONITOR)).toList();
    List<String> asked = known.stream().filter(argument -> asks(request, argument)).toList();
    if (asked.isEmpty() && !asks(request, ACTION)) {
      return Optional.of("none of the arguments " + String.join(", ", known) + ", " + ACTION);
    }
    if (asks(request, MONITOR) && (asked.size() > 1 || asks(request, ACTION))) {
      return Optional.of(MONITOR + " goes with no other argument");
    }
    return Stream.of(
            asked.stream().flatMap(argument -> unknownPort(request, argument)),
            values(request, ACTION).stream().flatMap(action -> actionFault(action).stream()),
            Stream.of(MONITOR).filter(it -> asks(request, it)).flatMap(it -> mixed(request)))
        .flatMap(faults -> faults)
        .findFirst();
  }

  private Stream<String> unknownPort(Request request, String argument) {
    List<String> words = words(request, argument);
    if (words.size() > MOST_PORTS) return Stream.of(argument + " names too many ports");
    return words.stream()
        .filter(word -> find(word).isEmpty())
        .map(word -> argument + " names no " + numbering.word() + " of this unit");
  }

  private Optional<String> actionFault(String text) {
    return switch (PortAction.parse(text)) {
      case Malformed(String reason) -> Optional.of("action is " + reason);
      case Meant(PortAction action) ->
          numbering
              .find(action.port())
              .map(it -> it.port().isOutput() ? "" : "action is for outputs, not for inputs")
              .or(() -> Optional.of("action names no " + numbering.word() + " of this unit"))
              .filter(fault -> !fault.isEmpty());
    };
  }

  private Stream<String> mixed(Request request) {
    long outputs = ports(request, MONITOR).filter(it -> it.port().isOutput()).count();
    return outputs == 0 || outputs == ports(request, MONITOR).count()
        ? Stream.empty()
        : Stream.of("inputs and outputs are monitored separately");
  }

  private Stream<Numbered> ports(Request request, String argument) {
    return words(request, argument).stream().map(this::find).flatMap(Optional::stream);
  }

  private Optional<Numbered> find(String word) {
    return word.matches("[0-9]{1,3}") ? numbering.find(Integer.parseInt(word)) : Optional.empty();
  }

  private static List<String> words(Request request, String argument) {
    return values(request, argument).stream()
        .flatMap(value -> Stream.of(value.split(",", MOST_PORTS + 1)))
        .toList();
  }

  private static boolean asks(Request request, String argument) {
    return !values(request, argument).isEmpty();
  }

  private static List<String> values(Request request, String argument) {
    return request.arguments().getOrDefault(argument, List.of());
  }
}
