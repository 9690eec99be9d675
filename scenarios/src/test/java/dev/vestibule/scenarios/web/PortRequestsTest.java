package dev.vestibule.scenarios.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.schema.sample.RightValues;
import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.twin.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests with something wrong, made from what is declared: each has an answer, none an effect.
 */
@WithDoorStation
class PortRequestsTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Client CLIENT =
      new Client(
          Optional.of("client"), Access.ADMIN, new NetAddress("192.168.0.100", 40_000), true);

  private static final String ALPHABET = "0123456789,:/\\:/\\ -aIO%\u0000\u0661";
  private static final List<String> ARGUMENTS =
      List.of("check", "checkactive", "checkdirection", "action");

  private final Random random = new Random(1);

  @Test
  void theJsonApisOfPortsAnswerWhateverTheirShapesAllow(Twin twin) {
    List<String> answers =
        twin.ask(
            station ->
                station.kernel().endpoints().jsonApis().stream()
                    .filter(api -> api.api().id().matches("io-port-management|supervised-io"))
                    .flatMap(
                        api -> api.methods().stream().map(it -> rightAnswers(station, api, it)))
                    .flatMap(List::stream)
                    .toList());

    assertThat(answers)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer).containsAnyOf("\"data\": ", "\"error\": "));
  }

  @Test
  void portCgiAnswersWhateverItIsAsked(Twin twin) {
    List<String> answers =
        twin.ask(
            station -> {
              List<String> all = new ArrayList<>();
              for (int round = 0; round < 2_000; round++) all.add(askPortCgi(station));
              return all;
            });

    assertThat(answers)
        .anyMatch(String::isEmpty)
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .matches("# Error: [^\n]*\n|(port[1-6]=(0|1|(in)?active|(in|out)put)\n)*"));
  }

  private List<String> rightAnswers(DoorStation station, JsonApi api, JsonApi.Method method) {
    List<String> answers = new ArrayList<>();
    for (int round = 0; round < 50; round++) {
      JsonNode params = new RightValues(random::nextInt).of(api.sent(method));
      answers.add(call(station, api, method, params));
    }
    return answers;
  }

  private String askPortCgi(DoorStation station) {
    String argument = ARGUMENTS.get(random.nextInt(ARGUMENTS.size()));
    var value = new StringBuilder(random.nextBoolean() ? "5:/" : "");
    for (int i = random.nextInt(8); i > 0; i--) {
      value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return answer(
        station,
        new Request(
            "GET",
            "/axis-cgi/io/port.cgi",
            Map.of(argument, List.of(value.toString())),
            Map.of(),
            new byte[0],
            CLIENT));
  }

  private static String call(
      DoorStation station, JsonApi api, JsonApi.Method method, JsonNode params) {
    ObjectNode envelope = JSON.createObjectNode();
    envelope.put("apiVersion", api.api().version()).put("method", method.name());
    envelope.set("params", params);
    byte[] body = envelope.toString().getBytes(UTF_8);
    String path = api.endpoint().path();
    return answer(station, new Request("POST", path, Map.of(), Map.of(), body, CLIENT));
  }

  private static String answer(DoorStation station, Request request) {
    List<Response> answers = new ArrayList<>();
    station
        .kernel()
        .endpoints()
        .find(request.path())
        .orElseThrow()
        .handler()
        .handle(request, answers::add);
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().status()).isEqualTo(200);
    return answers.getFirst().body() instanceof Response.Whole(byte[] bytes)
        ? new String(bytes, UTF_8)
        : "";
  }
}
