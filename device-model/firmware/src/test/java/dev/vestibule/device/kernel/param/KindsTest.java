package dev.vestibule.device.kernel.param;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.param.Kind.Invalid;
import dev.vestibule.device.kernel.param.Kind.Parsed;
import dev.vestibule.device.kernel.param.Kind.Valid;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

  private static final List<Kind<?>> ALL =
      List.of(
          new TextKind(5),
          new IntegerKind(-10, 300),
          new ChoiceKind("mic", "line"),
          new YesNoKind(),
          new YesNoKind("On", "Off"),
          new SecretKind(8),
          new AddressKind(true),
          new AddressKind(false),
          new HostNameKind(true),
          new HostNameKind(false),
          new ListKind<>(new IntegerKind(1, 99), ",", 3),
          new ListKind<>(new AddressKind(false), " ", 2));

  @Property(tries = 2_000)
  void whatIsReadAndWrittenIsReadAsTheSame(
      @ForAll("kinds") Kind<?> kind, @ForAll("texts") String text) {
    readAndWrite(kind, text);
  }

  @Property(tries = 2_000)
  void whyATextIsRefusedNeverRepeatsIt(@ForAll("secrets") String text) {
    Parsed<Secret> parsed = new SecretKind(8).parse(text);

    assertThat(parsed.toString()).doesNotContain(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.0.0", "192.168.0.90", "255.255.255.255", "::", "fe80::1", "::1.2.3.4"})
  void takesAddresses(String text) {
    assertThat(new AddressKind(false).parse(text)).isEqualTo(new Valid<>(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2",
        "256.1.1.1",
        "01.2.3.4",
        "1.2.3.4.5",
        "1.2.3.4 ",
        "fe80::1%eth0",
        ":::",
        "1::2::3",
        "12345::",
        "localhost",
        "[::1]"
      })
  void takesNothingElseForAnAddress(String text) {
    assertThat(new AddressKind(false).parse(text)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "axis-b8a44f000001", "ntp.example.org", "1.pool"})
  void takesHostNames(String text) {
    assertThat(new HostNameKind(false).parse(text)).isEqualTo(new Valid<>(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a..b", ".a", "a.", "a_b", "a b", "ü"})
  void takesNothingElseForAHostName(String text) {
    assertThat(new HostNameKind(false).parse(text)).isInstanceOf(Invalid.class);
  }

  @Test
  void refusesOneBeyondEachLimit() {
    String label = "a".repeat(63);
    String longest = String.join(".", label, label, label, "a".repeat(61));

    assertThat(new HostNameKind(false).parse(longest)).isInstanceOf(Valid.class);
    assertThat(new HostNameKind(false).parse(longest + "a")).isInstanceOf(Invalid.class);
    assertThat(new HostNameKind(false).parse(label + "a")).isInstanceOf(Invalid.class);
    var list = new ListKind<>(new IntegerKind(1, 9), ",", 2);
    assertThat(list.parse("1,2")).isEqualTo(new Valid<>(List.of(1, 2)));
    assertThat(list.parse("1,2,3")).isInstanceOf(Invalid.class);
    assertThat(list.parse("1,10")).isInstanceOf(Invalid.class);
    assertThat(list.parse("")).isEqualTo(new Valid<>(List.of()));
    assertThat(new TextKind(2).parse("ab")).isInstanceOf(Valid.class);
    assertThat(new TextKind(2).parse("abc")).isInstanceOf(Invalid.class);
    assertThat(new IntegerKind(-10, 300).parse("301")).isInstanceOf(Invalid.class);
    assertThat(new IntegerKind(-10, 300).parse("-11")).isInstanceOf(Invalid.class);
  }

  @Test
  void refusesTextThatCannotBeWrittenInUtf8() {
    assertThat(new TextKind(5).parse("\ud83d\udeaa")).isInstanceOf(Valid.class);
    assertThat(new TextKind(5).parse("\ud83d")).isInstanceOf(Invalid.class);
  }

  @Provide
  Arbitrary<Kind<?>> kinds() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<String> secrets() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(30).ofMaxLength(40);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(10),
        Arbitraries.strings().withChars("0123456789abf.:, -").ofMaxLength(15),
        Arbitraries.integers().between(-400, 400).map(Object::toString),
        Arbitraries.of("yes", "no", "On", "Off", "mic", "line", "1,2,3", "1.2.3.4 ::1", "007"));
  }

  private static <T> void readAndWrite(Kind<T> kind, String text) {
    if (kind.parse(text) instanceof Valid<T>(T value)) {
      assertThat(kind.parse(kind.print(value))).isEqualTo(new Valid<>(value));
    }
  }
}
