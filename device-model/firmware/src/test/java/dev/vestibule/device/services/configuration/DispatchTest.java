package dev.vestibule.device.services.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.RestApis;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchTest {

  private static final String LAMP = "/config/rest/lamp/v1beta";
  private static final String DONE = "200 {\n  \"status\": \"success\"\n}\n";

  private final LampApi lamp = new LampApi();
  private final RestApis apis = new RestApis();
  private final Dispatch dispatch = new Dispatch(apis);

  DispatchTest() {
    apis.declare(lamp.api());
  }

  @Test
  void a_property_is_read_and_set() {
    assertThat(ask("PATCH", LAMP + "/light/on", "{\"data\":true}")).isEqualTo(DONE);
    assertThat(ask("GET", LAMP + "/light/on", ""))
        .isEqualTo(
            """
            200 {
              "status": "success",
              "data": true
            }
            """);
  }

  @Test
  void a_root_is_read_with_all_below_it() {
    assertThat(ask("GET", LAMP, ""))
        .isEqualTo(
            """
            200 {
              "status": "success",
              "data": {
                "light": {
                  "on": false,
                  "brightness": 50,
                  "hours": 7
                },
                "people": []
              }
            }
            """);
  }

  @Test
  void an_entity_is_set_with_those_below_it() {
    assertThat(ask("PATCH", LAMP, "{\"data\":{\"light\":{\"on\":true,\"brightness\":9}}}"))
        .isEqualTo(DONE);
    assertThat(lamp.state()).contains("\"on\":true,\"brightness\":9");
  }

  @Test
  void an_item_is_added_changed_and_removed_and_its_secret_is_never_told() {
    assertThat(add("ann", "1234")).startsWith("201 {\n  \"status\": \"success\"");
    assertThat(ask("PATCH", LAMP + "/people/ann", "{\"data\":{\"pin\":\"9876\"}}")).isEqualTo(DONE);
    assertThat(lamp.state()).contains("9876");
    for (String path : new String[] {"", "/people", "/people/ann"}) {
      assertThat(ask("GET", LAMP + path, ""))
          .startsWith("200")
          .contains("ann")
          .doesNotContain("9876");
    }
    assertThat(ask("GET", "/config/rest/$all", "")).contains("ann").doesNotContain("9876");
    assertThat(ask("GET", LAMP + "/people/ann/pin", "")).startsWith("405").doesNotContain("9876");
    assertThat(ask("DELETE", LAMP + "/people/ann", "")).isEqualTo(DONE);
    assertThat(ask("GET", LAMP + "/people", "")).contains("\"data\": []");
  }

  @Test
  void an_action_takes_and_tells_what_is_declared() {
    assertThat(ask("POST", LAMP + "/light/blink", "{\"data\":{\"times\":3}}"))
        .startsWith("200")
        .contains("\"blinked\": 3");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "GET, /config/rest/lamp/v1, ``, 404, 1",
        "GET, /config/rest/lamp/v1beta/dark, ``, 404, 1",
        "GET, /config/rest/lamp/v1beta/light/on/off, ``, 404, 1",
        "GET, /config/rest/$everything, ``, 404, 1",
        "GET, /config/rest/lamp/v1beta/people/bob, ``, 404, 2",
        "DELETE, /config/rest/lamp/v1beta/people/bob, ``, 404, 2",
        "PATCH, /config/rest/lamp/v1beta/light/on, `{\"data\":1}`, 400, 5",
        "PATCH, /config/rest/lamp/v1beta/light/hours, `{\"data\":1}`, 400, 5",
        "PATCH, /config/rest/lamp/v1beta/light, `{\"data\":{\"on\":true,\"dark\":1}}`, 400, 5",
        "POST, /config/rest/lamp/v1beta/people, `{\"data\":{\"name\":\"bob\"}}`, 400, 5",
        "POST, /config/rest/lamp/v1beta/people, `{\"data\":{\"name\":\"ann\",\"pin\":\"1111\"}}`, 409, 6",
        "POST, /config/rest/lamp/v1beta/people, `{\"data\":{\"name\":\"nobody\",\"pin\":\"1111\"}}`, 400, 100",
        "POST, /config/rest/lamp/v1beta/light/blink, `{\"data\":{\"times\":11}}`, 400, 5",
        "PATCH, /config/rest/lamp/v1beta/light/on, `{\"value\":true}`, 400, 11",
        "PATCH, /config/rest/lamp/v1beta/light/on, `{\"data\":`, 400, 11",
        "POST, /config/rest/lamp/v1beta/light/on, `{\"data\":true}`, 405, 4",
        "GET, /config/rest/lamp/v1beta/light/blink, ``, 405, 4",
      })
  void what_is_wrong_is_refused_and_changes_nothing(
      String method, String path, String body, int status, int code) {
    add("ann", "1234");
    String before = lamp.state();
    assertThat(ask(method, path, body))
        .startsWith(status + " {\n  \"status\": \"error\"")
        .contains("\"code\": " + code + ",");
    assertThat(lamp.state()).isEqualTo(before);
  }

  @Test
  void one_item_more_than_there_is_room_for_is_refused() {
    add("ann", "1111");
    add("bob", "2222");
    add("cid", "3333");
    assertThat(add("dan", "4444")).startsWith("400").contains("at most 3 people");
  }

  @Test
  void a_body_of_another_type_is_not_read() {
    for (String type : new String[] {"text/plain", "", "application/jsonp"}) {
      assertThat(ask(Access.ADMIN, "PATCH", LAMP + "/light/on", type, "{\"data\":true}"))
          .startsWith("400")
          .contains("\"code\": 11");
    }
    assertThat(lamp.state()).contains("\"on\":false");
  }

  @Test
  void a_key_is_decoded_once() {
    add("a/b c", "1111");
    assertThat(ask("GET", LAMP + "/people/a%2Fb%20c", "")).startsWith("200").contains("a/b c");
    assertThat(ask("GET", LAMP + "/people/a/b%20c", "")).startsWith("404").contains("\"code\": 1,");
    assertThat(ask("GET", LAMP + "/people/a%252Fb%20c", "")).startsWith("404");
    assertThat(ask("GET", LAMP + "/people/a+b", "")).contains("Item does not exist: a+b");
  }

  @Test
  void a_viewer_sees_what_viewers_may_and_changes_nothing() {
    assertThat(ask(Access.VIEWER, "GET", LAMP, "")).contains("\"on\"").doesNotContain("brightness");
    assertThat(ask(Access.VIEWER, "GET", LAMP + "/people", "")).startsWith("403");
    assertThat(ask(Access.VIEWER, "PATCH", LAMP + "/light/on", "{\"data\":true}"))
        .startsWith("403");
    assertThat(ask(Access.VIEWER, "POST", LAMP + "/light/blink", "{\"data\":{\"times\":1}}"))
        .startsWith("403");
    assertThat(lamp.state()).contains("\"on\":false");
  }

  @Test
  void an_export_can_be_imported_again() {
    add("ann", "1111");
    String exported = ask("GET", LAMP + "/$export", "").substring(4);
    assertThat(exported).contains("lamp.v1").doesNotContain("hours").doesNotContain("1111");
    ask("PATCH", LAMP + "/light", "{\"data\":{\"on\":true,\"brightness\":1}}");
    String data = exported.substring(exported.indexOf("\"data\""));
    assertThat(ask("PATCH", "/config/rest/$import", "{" + data)).isEqualTo(DONE);
    assertThat(lamp.state()).contains("\"on\":false,\"brightness\":50").contains("1111");
  }

  @Test
  void an_import_that_is_refused_in_one_place_changes_nothing() {
    add("ann", "1111");
    String before = lamp.state();
    String refused =
        """
        {"data":{"lamp.v1":{"light":{"on":true},"people":[
          {"name":"ann","room":"2"},{"name":"bob","pin":"2222"},{"name":"nobody","pin":"3333"}]}}}
        """;
    assertThat(ask("PATCH", "/config/rest/$import", refused)).startsWith("400");
    assertThat(lamp.state()).isEqualTo(before);
  }

  @Test
  void an_import_of_type_default_takes_the_rest_back_to_the_factory() {
    add("ann", "1111");
    add("root", "2222");
    ask("PATCH", LAMP + "/light/on", "{\"data\":true}");
    String sent =
        """
        {"data":{"lamp.v1":{"people":[{"name":"bob","pin":"3333"},{"name":"cid","pin":"4444"}]}},
         "options":{"importType":"default"}}
        """;
    assertThat(ask("PATCH", "/config/rest/$import", sent)).isEqualTo(DONE);
    assertThat(lamp.state()).contains("\"on\":false", "root", "bob", "cid").doesNotContain("ann");
  }

  private String add(String name, String pin) {
    return ask(
        "POST",
        LAMP + "/people",
        "{\"data\":{\"name\":\"%s\",\"pin\":\"%s\"}}".formatted(name, pin));
  }

  private String ask(String method, String path, String body) {
    return ask(Access.ADMIN, method, path, body);
  }

  private String ask(Access access, String method, String path, String body) {
    return ask(access, method, path, "application/json; charset=utf-8", body);
  }

  private String ask(Access access, String method, String path, String type, String body) {
    var client =
        new Client(Optional.of("tester"), access, new NetAddress("192.0.2.7", 5_000), false);
    var request =
        new Request(
            method,
            path,
            Map.of(),
            Map.of("content-type", type),
            body.getBytes(StandardCharsets.UTF_8),
            client);
    var answers = new ArrayList<Response>();
    dispatch.answer(request, answers::add);
    Response answer = answers.getFirst();
    assertThat(answer.contentType()).isEqualTo("application/json");
    var whole = (Response.Whole) answer.body();
    return answer.status() + " " + new String(whole.bytes(), StandardCharsets.UTF_8);
  }
}
