package dev.vestibule.app.panel;

import dev.vestibule.app.demo.Caption;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Signals;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences of a feature as captions: without keyword and quotes, short, and about one part. */
final class Captions {

  private static final int LONGEST = 60;

  /** What a sentence is about, and the signal of that part. */
  private record About(Pattern words, String signal) {
    About(String words, String signal) {
      this(Pattern.compile(words), signal);
    }
  }

  private static final List<About> PARTS =
      List.of(
          new About("card .* to the reader", Signals.CARD_READER),
          new About("\\btypes\\b|keypad", Signals.KEYPAD),
          new About("call button", Signals.CALL_BUTTON),
          new About("\\bstripe\\b", Signals.of(LampName.READER_STRIPE)),
          new About("door icon", Signals.of(LampName.DOOR)),
          new About("call icon", Signals.of(LampName.CALL)),
          new About("talk icon", Signals.of(LampName.TALK)),
          new About("relay 1", "relay1"),
          new About("relay 2", "relay2"),
          new About("I/O 1", "io1"),
          new About("I/O 2", "io2"),
          new About("I/O 3", "io3"),
          new About("I/O 4", "io4"),
          new About("\\bdoor (is|go)\\b|the door$", "door"));

  private Captions() {}

  static dev.vestibule.gui.feed.Caption of(Caption caption, boolean paused) {
    String sentence = caption.sentence();
    return new dev.vestibule.gui.feed.Caption(
        words(sentence), caption.step(), caption.steps(), paused, part(sentence));
  }

  private static String words(String sentence) {
    String words = sentence.replaceFirst("^(Given|When|Then|And|But) ", "").replace("\"", "");
    String capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return capital.length() > LONGEST ? capital.substring(0, LONGEST - 1) + "…" : capital;
  }

  private static String part(String sentence) {
    return PARTS.stream()
        .filter(part -> part.words().matcher(sentence).find())
        .map(About::signal)
        .findFirst()
        .orElse("");
  }
}
