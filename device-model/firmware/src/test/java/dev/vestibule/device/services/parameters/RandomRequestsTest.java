package dev.vestibule.device.services.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.Response.Whole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes is answered, and what is refused changes nothing. */
class RandomRequestsTest {

  private final Cgi cgi = new Cgi(new MemoryVolume());

  @Property(tries = 2_000)
  void oneUpdateChangesOneValueOrIsRefusedAndChangesNothing(
      @ForAll("names") String name,
      @ForAll("values") String value,
      @ForAll("clients") Access access) {
    String before = all();

    String answer =
        text(cgi.as(access).answer(Map.of("action", List.of("update"), name, List.of(value))));

    List<String> changed = new ArrayList<>(all().lines().toList());
    changed.removeAll(before.lines().toList());
    assertThat(changed).hasSizeLessThanOrEqualTo(answer.equals("OK") ? 1 : 0);
    assertThat(answer).isIn("OK", refusal(name, value), refusal(name, "******"), forbidden());
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void anyArgumentsAreAnsweredInProperLines(
      @ForAll("actions") String action,
      @ForAll("names") String first,
      @ForAll("values") String one,
      @ForAll("names") String second,
      @ForAll("values") String other,
      @ForAll("clients") Access access) {
    Response answer =
        cgi.as(access)
            .answer(
                first.equals(second)
                    ? Map.of("action", List.of(action), first, List.of(one, other))
                    : Map.of(
                        "action", List.of(action), first, List.of(one), second, List.of(other)));

    assertThat(answer.status()).isIn(200, 403);
    if (!answer.contentType().equals("text/plain")) return;
    String text = text(answer);
    assertThat(text.endsWith("\n") || text.equals("OK")).as(text).isTrue();
    assertThat(text.lines()).allMatch(line -> line.matches("(?s)root\\..*=.*|# .*|(S[0-9]+ )?OK"));
    assertThat(text).doesNotContain("1357");
  }

  @Provide
  Arbitrary<String> actions() {
    return Arbitraries.of("list", "listdefinitions", "update", "add", "remove", "", "LIST");
  }

  @Provide
  Arbitrary<Access> clients() {
    return Arbitraries.of(Access.ANONYMOUS, Access.VIEWER, Access.OPERATOR, Access.ADMIN);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "Door.Code",
            "root.Door.Name",
            "Image.I0.Compression",
            "Image.I0.Mode",
            "Network.Port",
            "root.Network.SecurePort",
            "Brand.ProdShortName",
            "StreamProfile.S0.Name",
            "StreamProfile.S.Name",
            "StreamProfile.MaxGroups",
            "group",
            "template",
            "force",
            "listformat",
            "root",
            "Image"),
        Arbitraries.strings().withChars("rootImageI0.*S,=&'\n").ofMinLength(1).ofMaxLength(12),
        Arbitraries.strings().ofMinLength(1).ofMaxLength(6));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Arbitraries.of("auto", "on", "streamprofile", "StreamProfile", "StreamProfile.S0", "yes"),
        Arbitraries.of("xmlschema", "root", "*", "Door", "Door,Image.*"),
        Arbitraries.integers().between(-2, 70_000).map(Object::toString),
        Arbitraries.strings().ofMaxLength(25));
  }

  private String all() {
    return cgi.as(Access.ADMIN).get("action=list");
  }

  private static String refusal(String name, String value) {
    return Lines.error(
        "Error setting '" + Lines.printable(name) + "' to '" + Lines.printable(value) + "'!");
  }

  private static String forbidden() {
    return text(Response.page(403));
  }

  private static String text(Response response) {
    return new String(((Whole) response.body()).bytes(), StandardCharsets.UTF_8);
  }
}
