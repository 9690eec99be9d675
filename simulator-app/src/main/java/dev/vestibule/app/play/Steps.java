package dev.vestibule.app.play;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the sentences that scenarios can use. */
@Command(name = "steps", description = "Lists the sentences that scenarios can use.")
public final class Steps implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "only sentences with all of these words")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Vocabulary.learn()
        .byTopic()
        .forEach(
            (topic, sentences) -> {
              var chosen = sentences.stream().filter(this::chosen).toList();
              if (chosen.isEmpty()) return;
              out.println(topic);
              chosen.forEach(sentence -> print(out, sentence));
              out.println();
            });
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, Vocabulary.Sentence sentence) {
    out.println("  " + sentence.pattern());
    sentence.example().ifPresent(example -> out.println("      " + example));
  }

  private boolean chosen(Vocabulary.Sentence sentence) {
    String text = (sentence.topic() + " " + sentence.pattern()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }
}
