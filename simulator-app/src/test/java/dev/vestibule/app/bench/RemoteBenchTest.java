package dev.vestibule.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.app.bench.route.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteBenchTest {

  private final BenchClient client = new BenchClient();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void a_card_opens_the_door_for_seven_seconds() {
    assertThat(client.post("/bench/v1/card", "{\"uid\":\"04A1B2C3D4E5F6\"}").status())
        .isEqualTo(204);
    client.advance(1);
    assertThat(client.relay1()).isEqualTo("closed");
    client.advance(7);
    assertThat(client.relay1()).isEqualTo("open");
  }

  @Test
  void a_pin_opens_the_door_and_typing_tells_how_long_it_takes() {
    Reply reply = client.post("/bench/v1/keypad", "{\"keys\":\"1357#\",\"intervalMillis\":100}");
    assertThat(BenchClient.json(reply).at("/takesMillis").longValue()).isEqualTo(450);
    client.advance(1);
    assertThat(client.relay1()).isEqualTo("closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/bench/v1/call-button      | {\"holdMillis\":200}",
        "/bench/v1/call-button      | {}",
        "/bench/v1/control-button   | {\"holdMillis\":20000}",
        "/bench/v1/control-button   | {\"held\":true}",
        "/bench/v1/card             | {\"chip\":\"EM4x02\",\"uid\":\"1F00A2B3C4\",\"bits\":40}",
        "/bench/v1/qr               | {\"text\":\"4711\",\"seconds\":3}",
        "/bench/v1/io/1             | {\"circuit\":\"closed\"}",
        "/bench/v1/io/4             | {\"circuit\":\"shorted\"}",
        "/bench/v1/pir              | {\"motion\":true}",
        "/bench/v1/shock            | {\"strength\":0.8}",
        "/bench/v1/case             | {\"open\":true}",
        "/bench/v1/scene            | {\"visitors\":2,\"lens\":\"sprayed\",\"fog\":0.5}",
        "/bench/v1/scene            | {\"moveCamera\":{\"pan\":10}}",
        "/bench/v1/sound            | {\"tone\":{\"hz\":1000,\"dbfs\":-20,\"seconds\":2}}",
        "/bench/v1/environment      | {\"temperatureC\":-20}",
        "/bench/v1/power            | {\"supply\":\"poe-class3\"}",
        "/bench/v1/power            | {\"cut\":true}",
        "/bench/v1/network          | {\"link\":\"down\",\"lossPercent\":5,\"delayMillis\":30}",
        "/bench/v1/sd               | {\"insert\":{\"capacityMiB\":64}}",
        "/bench/v1/sd               | {\"remove\":true}",
        "/bench/v1/sd               | {\"fault\":\"write-error\"}",
        "/bench/v1/hdmi             | {\"monitor\":true}",
        "/bench/v1/reader-connector | {\"panel\":\"osdp\",\"baud\":9600}",
        "/bench/v1/reader-connector | {\"panel\":\"none\"}",
        "/bench/v1/faults           | {\"name\":\"relay-welded\"}",
        "/bench/v1/reset            | {\"kind\":\"power-cycle\"}",
      })
  void every_hand_does_what_it_is_told(String path, String body) {
    int deeds = client.twin().bench().deeds().all().size();
    Reply reply = client.post(path, body);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(reply.status()).isEqualTo(204);
    assertThat(client.twin().bench().deeds().all()).hasSizeGreaterThan(deeds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/bench/v1/keypad         | {\"keys\":\"12a\"}                       | /keys",
        "/bench/v1/keypad         | {\"keys\":\"\"}                          | /keys",
        "/bench/v1/keypad         | {\"keys\":1234}                          | /keys",
        "/bench/v1/keypad         | {}                                       | /keys",
        "/bench/v1/keypad         | {\"keys\":\"1\",\"intervalMillis\":9}    | /intervalMillis",
        "/bench/v1/keypad         | {\"keys\":\"1\",\"interval\":150}        | /interval",
        "/bench/v1/call-button    | {\"holdMillis\":1.5}                     | /holdMillis",
        "/bench/v1/call-button    | {\"holdMillis\":null}                    | /holdMillis",
        "/bench/v1/card           | {\"uid\":\"XYZ\"}                        | /uid",
        "/bench/v1/card           | {\"uid\":\"04\",\"a/b~\":1}              | /a~1b~0",
        "/bench/v1/io/9           | {\"circuit\":\"open\"}                   | /port",
        "/bench/v1/io/one         | {\"circuit\":\"open\"}                   | /port",
        "/bench/v1/io/1           | {\"circuit\":\"ajar\"}                   | /circuit",
        "/bench/v1/shock          | {\"strength\":1.1}                       | /strength",
        "/bench/v1/sound          | {\"tone\":{\"hz\":5,\"dbfs\":0,\"seconds\":1}} | /tone/hz",
        "/bench/v1/power          | {\"supply\":\"poe-class9\"}              | /supply",
        "/bench/v1/reset          | {\"snapshot\":\"no-such\"}               | /snapshot",
        "/bench/v1/clock/advance  | {\"seconds\":-1}                         | /seconds",
        "/bench/v1/faults         | {\"name\":\"relay-welded\",\"x\":true}   | /x",
      })
  void a_wrong_field_is_named_and_nothing_changes(String path, String body, String pointer) {
    var before = client.twin().bench().trace().values();
    int deeds = client.twin().bench().deeds().all().size();
    Reply reply = client.post(path, body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.contentType()).isEqualTo("application/problem+json");
    var problem = BenchClient.json(reply);
    assertThat(problem.at("/pointer").stringValue()).isEqualTo(pointer);
    assertThat(problem.at("/detail").stringValue()).isNotBlank();
    assertThat(client.twin().bench().trace().values()).isEqualTo(before);
    assertThat(client.twin().bench().deeds().all()).hasSize(deeds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/bench/v1/keypad         | {\"keys\":",
        "/bench/v1/keypad         | [1]",
        "/bench/v1/keypad         | {\"keys\":\"1\"} {}",
        "/bench/v1/keypad         | {\"keys\":\"1\",\"keys\":\"2\"}",
        "/bench/v1/keypad         | ''",
        "/bench/v1/card           | {\"uid\":\"04\",\"chip\":\"Paper\"}",
        "/bench/v1/control-button | {\"held\":true,\"holdMillis\":1}",
        "/bench/v1/power          | {}",
        "/bench/v1/power          | {\"cut\":false}",
        "/bench/v1/sound          | {\"wav\":\"AAAA\"}",
        "/bench/v1/sound          | {\"wav\":\"no base64!\"}",
        "/bench/v1/sd             | {\"wearPercent\":85}",
        "/bench/v1/faults         | {\"name\":\"relay-weldet\"}",
        "/bench/v1/reader-connector | {\"panel\":\"none\",\"baud\":9600}",
      })
  void a_body_that_makes_no_sense_is_refused_and_nothing_changes(String path, String body) {
    int deeds = client.twin().bench().deeds().all().size();
    Reply reply = client.post(path, body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(BenchClient.json(reply).at("/detail").stringValue()).isNotBlank();
    assertThat(client.twin().bench().deeds().all()).hasSize(deeds);
  }

  @Test
  void an_unknown_path_and_a_wrong_method_say_what_there_is() {
    assertThat(client.get("/bench/v1/doorbell").status()).isEqualTo(404);
    Reply wrongMethod = client.get("/bench/v1/keypad");
    assertThat(wrongMethod.status()).isEqualTo(405);
    assertThat(wrongMethod.headers()).containsEntry("Allow", "POST");
    assertThat(client.get("/bench/v1/status?verbose=1").status()).isEqualTo(400);
  }

  @Test
  void the_board_shows_lamps_relays_and_inputs() {
    client.post("/bench/v1/card", "{\"uid\":\"04A1B2C3D4E5F6\"}");
    client.post("/bench/v1/io/1", "{\"circuit\":\"closed\"}");
    client.advance(1);
    var board = client.look("/bench/v1/board");
    assertThat(board.at("/indicators/readerStripe/colour").stringValue()).isEqualTo("green");
    assertThat(board.at("/indicators/status/mode").stringValue()).isEqualTo("steady");
    assertThat(board.at("/indicators/call/colour").stringValue()).isEqualTo("none");
    assertThat(board.at("/relays/0/id").intValue()).isEqualTo(1);
    assertThat(board.at("/io/0/loop").stringValue()).isEqualTo("closed");
    assertThat(board.at("/power/source").stringValue()).isEqualTo("PoE class 4");
  }

  @Test
  void time_is_set_stepped_and_scaled() {
    assertThat(client.look("/bench/v1/clock").at("/mode").stringValue()).isEqualTo("stepped");
    client.put("/bench/v1/clock", "{\"now\":\"2026-01-31T23:59:00Z\"}");
    client.advance(60);
    assertThat(client.look("/bench/v1/clock").at("/now").stringValue())
        .isEqualTo("2026-02-01T00:00:00Z");
    assertThat(client.put("/bench/v1/clock", "{\"mode\":\"scaled\"}").status()).isEqualTo(400);
    Reply scaled = client.put("/bench/v1/clock", "{\"mode\":\"scaled\",\"factor\":60}");
    assertThat(BenchClient.json(scaled).at("/factor").doubleValue()).isEqualTo(60);
    assertThat(client.post("/bench/v1/clock/advance", "{\"seconds\":1}").status()).isEqualTo(409);
  }

  @Test
  void a_saved_unit_comes_back() {
    assertThat(client.put("/bench/v1/snapshots/set-up", "").status()).isEqualTo(204);
    client.post("/bench/v1/reset", "{\"kind\":\"factory\"}");
    client.advance(10);
    assertThat(opensFor("04A1B2C3D4E5F6")).isFalse();
    client.post("/bench/v1/reset", "{\"snapshot\":\"set-up\"}");
    assertThat(client.look("/bench/v1/status").at("/state").stringValue()).isEqualTo("booting");
    client.advance(10);
    assertThat(client.look("/bench/v1/status").at("/state").stringValue()).isEqualTo("ready");
    assertThat(opensFor("04A1B2C3D4E5F6")).isTrue();
  }

  @Test
  void without_power_the_unit_is_off() {
    client.post("/bench/v1/power", "{\"cut\":true}");
    assertThat(client.look("/bench/v1/status").at("/state").stringValue()).isEqualTo("off");
  }

  @Test
  void a_fault_is_listed_until_it_is_mended() {
    client.post("/bench/v1/faults", "{\"name\":\"relay-welded\"}");
    assertThat(client.relay1()).isEqualTo("closed");
    assertThat(client.look("/bench/v1/faults").at("/active/0/name").stringValue())
        .isEqualTo("relay-welded");
    assertThat(client.send("DELETE", "/bench/v1/faults/relay-welded", "").status()).isEqualTo(204);
    assertThat(client.relay1()).isEqualTo("open");
    assertThat(client.send("DELETE", "/bench/v1/faults/relay-welded", "").status()).isEqualTo(404);
  }

  @Test
  void the_trace_begins_where_it_is_asked_to() {
    String before = client.look("/bench/v1/clock").at("/now").stringValue();
    client.advance(1);
    client.post("/bench/v1/card", "{\"uid\":\"04A1B2C3D4E5F6\"}");
    client.advance(1);
    String lines = text(client.get("/bench/v1/trace?format=jsonl&since=" + before));
    assertThat(lines).contains("\"signal\":\"relay1\"").doesNotContain("14:31");
    assertThat(lines.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(text(client.get("/bench/v1/trace?format=vcd"))).startsWith("$timescale 1 ns $end");
    assertThat(client.get("/bench/v1/trace?format=pdf").status()).isEqualTo(400);
    assertThat(client.get("/bench/v1/trace?since=yesterday").status()).isEqualTo(400);
  }

  @Test
  void the_speaker_is_heard_and_a_dark_monitor_is_not_seen() {
    Reply wav = client.get("/bench/v1/speaker.wav?seconds=1");
    assertThat(wav.contentType()).isEqualTo("audio/wav");
    assertThat(text(wav)).startsWith("RIFF");
    assertThat(client.get("/bench/v1/hdmi.png").status()).isEqualTo(404);
  }

  @Test
  void the_traffic_is_a_capture_file() {
    Reply pcap = client.get("/bench/v1/network.pcap");
    assertThat(pcap.contentType()).isEqualTo("application/vnd.tcpdump.pcap");
    assertThat(pcap.body()).startsWith(0xA1, 0xB2, 0xC3, 0xD4);
  }

  private boolean opensFor(String uid) {
    client.post("/bench/v1/card", "{\"uid\":\"" + uid + "\"}");
    client.advance(1);
    return client.relay1().equals("closed");
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.ISO_8859_1);
  }
}
