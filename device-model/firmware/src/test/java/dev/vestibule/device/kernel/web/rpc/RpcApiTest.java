package dev.vestibule.device.kernel.web.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RpcApiTest {

  private static final String FAULT =
      """
      {"Fault":"env:Sender","FaultCode":"ter:InvalidArgVal","FaultSubCode":null,\
      "FaultReason":"Invalid argument","FaultMsg":"%s"}""";

  private final RpcApi api = new RpcApi("/vapix/intercom", "axdsapi");
  private final List<String> set = new ArrayList<>();

  RpcApiTest() {
    var volume = Shape.object().required("Volume", Shape.integer(0, 100));
    api.declare(
        Function.of(
            "SetVolume",
            Access.OPERATOR,
            volume.optional(
                "Tags", Shape.list(Shape.object().optional("Name", Shape.text(0, 9)), 0, 3)),
            call -> {
              set.add(call.arguments().toString());
              return Outcome.result(
                  result -> result.put("Old", 80).putArray("List").addObject().put("A", "ö"));
            }));
    api.declare(
        Function.of(
            "GetConfiguration",
            Access.VIEWER,
            Shape.object(),
            call -> Outcome.result(result -> result.put("is", "read"))));
    api.declare(
        Function.of(
            "UpdateConfiguration",
            Access.ADMIN,
            Shape.object().optional("Configuration", Shape.anyObject()),
            call -> Outcome.failed(Kind.NOT_FOUND, "No such thing")));
    api.object("Configuration");
    api.seal();
  }

  @Test
  void aCallIsTheNameWithItsArguments() {
    expect(
        post("/vapix/intercom", "{\"SetVolume\":{\"Volume\":7}}"),
        200,
        "{\"Old\":80,\"List\":[{\"A\":\"ö\"}]}");
    assertThat(set).containsExactly("{\"Volume\":7}");
  }

  @Test
  void aCallCanHaveItsNameInThePathOrAsAction() {
    String result = "{\"Old\":80,\"List\":[{\"A\":\"ö\"}]}";
    expect(post("/vapix/intercom/SetVolume", "{\"Volume\":7}"), 200, result);
    expect(
        send(
            "POST",
            "/vapix/intercom",
            Map.of("action", List.of("SetVolume")),
            "{\"Volume\":8}",
            Access.ADMIN),
        200,
        result);
    assertThat(set).containsExactly("{\"Volume\":7}", "{\"Volume\":8}");
  }

  @Test
  void aCallCanBeJsonRpc() {
    expect(
        post(
            "/vapix/intercom",
            "{\"jsonrpc\":\"2.0\",\"method\":\"SetVolume\",\"params\":{\"Volume\":7},\"id\":\"x\"}"),
        200,
        "{\"jsonrpc\":\"2.0\",\"result\":{\"Old\":80,\"List\":[{\"A\":\"ö\"}]},\"id\":\"x\"}");
    expect(
        post(
            "/vapix/intercom",
            "{\"jsonrpc\":\"2.0\",\"method\":\"SetVolume\",\"params\":{\"Volume\":700},\"id\":1}"),
        400,
        "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32700,\"message\":\"%1$s\",\"data\":%2$s},\"id\":1}"
            .formatted(WRONG, FAULT.formatted(WRONG)));
  }

  @Test
  void aCallCanBeInGooglesStyle() {
    expect(
        post(
            "/vapix/intercom",
            "{\"apiVersion\":\"1.0\",\"method\":\"SetVolume\",\"params\":{\"Volume\":7},\"context\":\"c\"}"),
        200,
        "{\"apiVersion\":\"1.0\",\"data\":{\"Old\":80,\"List\":[{\"A\":\"ö\"}]},\"context\":\"c\"}");
    expect(
        post(
            "/vapix/intercom",
            "{\"apiVersion\":\"1.0\",\"method\":\"SetVolume\",\"params\":{\"Volume\":700}}"),
        400,
        "{\"apiVersion\":\"1.0\",\"error\":{\"code\":-32700,\"message\":\"%1$s\",\"errors\":[{\"domain\":\"env:Sender\",\"reason\":\"Invalid argument\",\"message\":\"%1$s\",\"location\":\"ter:InvalidArgVal\"}]}}"
            .formatted(WRONG));
  }

  @Test
  void aCallCanBeFlat() {
    var arguments =
        Map.of(
            "format", List.of("simple"),
            "Volume", List.of("7"),
            "Tags_0_Name", List.of("\"true\""),
            "action", List.of("SetVolume"));
    expect(
        send("GET", "/vapix/intercom", arguments, "", Access.ADMIN),
        200,
        "Old=80\r\nList_0_A=\"ö\"\r\n");
    assertThat(set.getFirst()).contains("\"Volume\":7").contains("\"Tags\":[{\"Name\":\"true\"}]");
    expect(
        send(
            "GET",
            "/vapix/intercom/SetVolume",
            Map.of("format", List.of("simple"), "Volume", List.of("x")),
            "",
            Access.ADMIN),
        400,
        "Fault=\"env:Sender\"\r\nFaultCode=\"ter:InvalidArgVal\"\r\nFaultSubCode=null\r\n"
            + "FaultReason=\"Invalid argument\"\r\nFaultMsg=\""
            + WRONG
            + "\"\r\n");
  }

  @Test
  void anObjectIsReadAndChangedAtItsOwnPath() {
    expect(
        send("GET", "/vapix/intercom/Configuration", Map.of(), "", Access.VIEWER),
        200,
        "{\"is\":\"read\"}");
    expect(
        post("/vapix/intercom/Configuration", "{}"),
        400,
        "{\"Fault\":\"env:Sender\",\"FaultCode\":\"ter:InvalidArgVal\",\"FaultSubCode\":\"ter:NotFound\",\"FaultReason\":\"Not found\",\"FaultMsg\":\"No such thing\"}");
    expect(
        send("PUT", "/vapix/intercom/Configuration", Map.of(), "{}", Access.ADMIN),
        400,
        "{\"Fault\":\"env:Receiver\",\"FaultCode\":\"ter:ActionNotSupported\",\"FaultSubCode\":\"ter:NotSupported\",\"FaultReason\":\"Action not supported\",\"FaultMsg\":\"Unknown function: SetConfiguration\"}");
  }

  @Test
  void aFieldNobodyKnowsIsATagMismatch() {
    assertThat(body(post("/vapix/intercom", "{\"SetVolume\":{\"Volume\":7,\"X\":1}}")))
        .contains("\"FaultCode\":\"ter:TagMismatch\"")
        .contains("Unhandled field: 'X'");
    assertThat(body(post("/vapix/intercom", "{\"SetVolume\":{}}")))
        .contains("\"FaultCode\":\"ter:InvalidArgs\"");
    assertThat(set).isEmpty();
  }

  @Test
  void whoMayNotCallAFunctionDoesNot() {
    Response refused =
        send("POST", "/vapix/intercom", Map.of(), "{\"SetVolume\":{\"Volume\":7}}", Access.VIEWER);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(body(refused)).contains("Not authorized");
    assertThat(set).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "7",
        "{}",
        "{\"a\":{},\"b\":{}}",
        "{\"SetVolume\":7}",
        "{\"SetVolume\":null}",
        "{\"method\":7}",
        "{\"jsonrpc\":\"2.0\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"SetVolume\",\"params\":[1]}",
        "{\"method\":\"Nobody\\u0000\\r\\nKnows\"}",
        "{\"SetVolume\":{\"Volume\":7}} x",
      })
  void whatIsNoCallIsRefused(String body) {
    assertThat(post("/vapix/intercom", body).status()).isEqualTo(400);
    assertThat(set).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tags_1_Name",
        "Tags_x_Name",
        "Tags_-1_Name",
        "Tags_99999_Name",
        "a_b_c_d_e_f_g_h_i_j_k_l_m_n_o_p_q"
      })
  void flatArgumentsThatMakeNoStructureAreRefused(String name) {
    Response refused =
        send(
            "GET",
            "/vapix/intercom/SetVolume",
            Map.of("format", List.of("simple"), "Volume", List.of("1"), name, List.of("x")),
            "",
            Access.ADMIN);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(set).isEmpty();
  }

  private static final String WRONG = "'Volume' is not an integer from 0 to 100";

  private Response post(String path, String body) {
    return send("POST", path, Map.of(), body, Access.ADMIN);
  }

  private Response send(
      String method, String path, Map<String, List<String>> arguments, String body, Access access) {
    var client = new Client(Optional.of("u"), access, new NetAddress("192.0.2.1", 5000), false);
    var request =
        new Request(
            method, path, arguments, Map.of(), body.getBytes(StandardCharsets.UTF_8), client);
    List<Response> answers = new ArrayList<>();
    api.endpoints("t", "h", Source.vapix("x")).stream()
        .filter(it -> it.path().endsWith("/") ? path.startsWith(it.path()) : path.equals(it.path()))
        .findFirst()
        .orElseThrow()
        .handler()
        .handle(request, answers::add);
    assertThat(answers).hasSize(1);
    return answers.getFirst();
  }

  private static void expect(Response response, int status, String body) {
    assertThat(body(response)).isEqualTo(body);
    assertThat(response.status()).isEqualTo(status);
  }

  private static String body(Response response) {
    return new String(((Response.Whole) response.body()).bytes(), StandardCharsets.UTF_8);
  }
}
