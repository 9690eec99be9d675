package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.Reading;
import dev.vestibule.scenarios.fuzz.WrongCall;
import dev.vestibule.scenarios.fuzz.WrongCalls;
import dev.vestibule.scenarios.twin.Twin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WrongCallsTest {

  private static final Client ADMIN =
      new Client(Optional.of("tester"), Access.ADMIN, new NetAddress("192.0.2.7", 5_000), false);

  @Test
  void wrongValuesForEveryDeviceConfigurationApiAreRefusedAndChangeNothing() {
    try (Twin twin = Twin.builder().build()) {
      twin.ask(
          station -> {
            List<WrongCall> calls =
                new WrongCalls(station.kernel()).all(new Random(twin.seed())::nextInt, 10);
            assertThat(calls).hasSizeGreaterThan(1_000);
            String before = state(station.kernel());
            calls.forEach(call -> assertThatItIsRefused(station, call));
            assertThat(state(station.kernel())).isEqualTo(before);
            return true;
          });
    }
  }

  private static void assertThatItIsRefused(DoorStation station, WrongCall call) {
    var answers = new ArrayList<Response>();
    var request =
        new Request(
            call.method(),
            call.path(),
            Map.of(),
            Map.of("content-type", "application/json"),
            call.body().getBytes(StandardCharsets.UTF_8),
            ADMIN);
    station
        .kernel()
        .endpoints()
        .find(call.path())
        .orElseThrow()
        .handler()
        .handle(request, answers::add);
    assertThat(answers).as("answers to %s", call).hasSize(1);
    var body = (Response.Whole) answers.getFirst().body();
    JsonNode answer = Json.MAPPER.readTree(body.bytes());
    assertThat(answer.path("error").path("code").isIntegralNumber())
        .as("%s is answered with %s", call, answer)
        .isTrue();
  }

  private static String state(Kernel kernel) {
    var state = new StringBuilder();
    kernel.rest().all().forEach(api -> state.append(Reading.all(Access.ADMIN).of(api.root())));
    kernel
        .parameters()
        .catalogue()
        .forEach(parameter -> state.append(kernel.parameters().text(parameter)).append('\n'));
    return state.toString();
  }
}
