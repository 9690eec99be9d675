package dev.vestibule.device.servers.ssh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEditorTest implements LineEditor.Keys {

  private final StringBuilder screen = new StringBuilder();
  private final List<String> lines = new ArrayList<>();
  private boolean ended;

  @Override
  public void echo(String text) {
    screen.append(text);
  }

  @Override
  public void entered(String line) {
    lines.add(line);
  }

  @Override
  public void ended() {
    ended = true;
  }

  @Test
  void echoesOnATerminal() {
    type(true, "help\r");
    assertThat(lines).containsExactly("help");
    assertThat(screen).hasToString("help\r\n");
  }

  @Test
  void echoesNothingToAProgram() {
    type(false, "help\nwhoami\n");
    assertThat(lines).containsExactly("help", "whoami");
    assertThat(screen).isEmpty();
  }

  @Test
  void takesCarriageReturnAndLineFeedAsOneEnd() {
    type(true, "a\r\nb\n\r\n");
    assertThat(lines).containsExactly("a", "b", "");
  }

  @Test
  void erasesWhatIsThereAndNoMore() {
    type(true, "\bab\b\177\b" + "c\r");
    assertThat(lines).containsExactly("c");
    assertThat(screen).hasToString("ab\b \b\b \bc\r\n");
  }

  @Test
  void swallowsArrowsAndOtherKeysOfSeveralBytes() {
    type(true, "a\33[A\33OP\33[15~\33xb\r");
    assertThat(lines).containsExactly("ab");
  }

  @Test
  void takesNothingButPrintableAscii() {
    type(true, "a\0\7\tü\u009Bb\r");
    assertThat(lines).containsExactly("ab");
    assertThat(screen).hasToString("ab\r\n");
  }

  @Test
  void endsAtCtrlDOnAnEmptyLineAlone() {
    type(true, "a\4");
    assertThat(ended).isFalse();
    type(true, "\4");
    assertThat(ended).isTrue();
  }

  @Test
  void keepsALineShort() {
    type(false, "x".repeat(LineEditor.LONGEST + 500) + "\n");
    assertThat(lines).containsExactly("x".repeat(LineEditor.LONGEST));
  }

  private void type(boolean terminal, String keys) {
    byte[] bytes = keys.getBytes(ISO_8859_1);
    new LineEditor(terminal, this).type(bytes, 0, bytes.length);
  }
}
