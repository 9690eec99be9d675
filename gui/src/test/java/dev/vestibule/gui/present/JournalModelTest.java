package dev.vestibule.gui.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.JournalFeed;
import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.feed.JournalRow.Kind;
import dev.vestibule.gui.feed.Why;
import dev.vestibule.gui.present.JournalLine.Fold;
import dev.vestibule.gui.present.JournalLine.Guide;
import dev.vestibule.gui.present.JournalLine.Ink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalModelTest {

  private final Written written = new Written();
  private final JournalModel journal = new JournalModel(written);

  @Test
  void theNewestThreadIsOnTopAndOpenAndOlderOnesAreFoldedUp() {
    written.row(0, "Somebody moved");
    written.row(1, "Light on");
    long card = written.row(0, "Card held to the reader");
    written.row(card, "Access granted");
    journal.look();
    assertThat(texts())
        .containsExactly("Card held to the reader", "Access granted", "Somebody moved");
    assertThat(journal.lines().getFirst().fold()).isEqualTo(Fold.OPEN);
    assertThat(journal.lines().getLast().fold()).isEqualTo(Fold.CLOSED);
    assertThat(journal.lines().getLast().size()).isEqualTo(2);
  }

  @Test
  void aThreadThatWasOpenedByHandStaysOpenWhenANewerOneBegins() {
    long first = written.row(0, "First");
    written.row(first, "Its effect");
    journal.look();
    journal.turn(first);
    journal.turn(first);
    written.row(0, "Second");
    journal.look();
    assertThat(texts()).containsExactly("Second", "First", "Its effect");
  }

  @Test
  void effectsStandUnderTheirCauseAlsoWhenAnotherCauseCameBetween() {
    long head = written.row(0, "Head");
    long left = written.row(head, "Left");
    long right = written.row(head, "Right");
    written.row(left, "Of left");
    written.row(right, "Of right");
    journal.look();
    assertThat(texts()).containsExactly("Head", "Left", "Of left", "Right", "Of right");
    assertThat(journal.lines().get(2).depth()).isEqualTo(2);
    assertThat(journal.lines().get(2).guides())
        .containsExactly(new Guide(Ink.DIM, Ink.NONE), new Guide(Ink.NONE, Ink.DIM));
  }

  @Test
  void selectingARowPaintsTheWayFromItsFirstCauseAndAnswersWhy() {
    long head = written.row(0, "Head");
    written.row(head, "Aside");
    long cause = written.row(head, "Cause");
    long effect = written.row(cause, "Effect");
    journal.look();
    journal.select(effect);
    assertThat(journal.lines().stream().filter(JournalLine::onPath).map(it -> it.row().text()))
        .containsExactly("Head", "Cause", "Effect");
    JournalLine aside = journal.lines().get(1);
    assertThat(aside.guides()).containsExactly(new Guide(Ink.PATH, Ink.DIM));
    assertThat(journal.why().get().answer()).isEqualTo("Head, then Cause.");
  }

  @Test
  void selectingARowOfAFoldedThreadOpensIt() {
    long old = written.row(0, "Old");
    long effect = written.row(old, "Its effect");
    written.row(0, "New");
    journal.look();
    journal.select(effect);
    assertThat(texts()).containsExactly("New", "Old", "Its effect");
    assertThat(journal.selected().get()).isEqualTo(effect);
  }

  @Test
  void aQuestionFindsTheNewestRowThatHasItsWords() {
    written.row(0, "Relay 1 Door closed for 7 s");
    long newest = written.row(0, "Relay 1 Door closed for 5 s");
    written.row(0, "Relay 2 closed");
    journal.look();
    assertThat(journal.ask("Why did relay 1 close?")).isTrue();
    assertThat(journal.selected().get()).isEqualTo(newest);
  }

  @Test
  void aQuestionNoRowAnswersChangesNothing() {
    long row = written.row(0, "Relay 1 closed");
    journal.look();
    journal.select(row);
    assertThat(journal.ask("why did the siren sound?")).isFalse();
    assertThat(journal.selected().get()).isEqualTo(row);
  }

  @Test
  void searchingShowsEveryRowWithTheWordsNewestFirst() {
    long head = written.row(0, "Card held");
    written.row(head, "Access granted");
    written.row(0, "Card taken away");
    journal.look();
    journal.find("CARD");
    assertThat(texts()).containsExactly("Card taken away", "Card held");
    journal.find("");
    assertThat(texts()).containsExactly("Card taken away", "Card held");
  }

  @Test
  void rowsThatOnlySayThatASignalChangedCanBeHiddenUnlessTheyCausedSomething() {
    long head = written.row(0, "Head");
    written.row(head, Kind.SIGNAL, "Lamp green");
    long contact = written.row(head, Kind.SIGNAL, "I/O 1 open");
    written.row(contact, "Door open event");
    journal.look();
    journal.showSignals(false);
    assertThat(texts()).containsExactly("Head", "I/O 1 open", "Door open event");
  }

  @Test
  void aRowTellsItsDelaySinceTheHeadAndTheHeadTheTime() {
    long head = written.row(0, "Head");
    written.row(head, "Step");
    journal.look();
    assertThat(journal.lines().stream().map(JournalLine::when))
        .containsExactly("00:00:00.001", "+1 ms");
  }

  @Test
  void theJournalKeepsTenThousandRowsAndForgetsWholeThreadsBeyond() {
    for (int i = 0; i < 6_000; i++) written.row(written.row(0, "Head " + i), "Effect");
    journal.look();
    assertThat(journal.lines()).hasSize(5_001);
    assertThat(journal.lines().getLast().row().text()).isEqualTo("Head 1000");
  }

  @Test
  void theStoryBeginsWithTheFirstCauseOfTheNewestRow() {
    long head = written.row(0, "Card");
    written.row(head, "Aside");
    long rule = written.row(head, "Rule");
    written.row(rule, "Relay");
    journal.look();
    assertThat(journal.story(2).stream().map(JournalRow::text)).containsExactly("Card", "Rule");
  }

  private List<String> texts() {
    return journal.lines().stream().map(line -> line.row().text()).toList();
  }

  /** A journal written by hand, a row a millisecond. */
  private static final class Written implements JournalFeed {

    private final List<JournalRow> rows = new ArrayList<>();

    long row(long cause, String text) {
      return row(cause, Kind.FACT, text);
    }

    long row(long cause, Kind kind, String text) {
      long id = rows.size() + 1;
      long nanos = id * 1_000_000;
      var time = Instant.EPOCH.plusNanos(nanos);
      rows.add(new JournalRow(id, cause, nanos, time, kind, text, Optional.empty(), false));
      return id;
    }

    @Override
    public List<JournalRow> after(long id) {
      return rows.subList((int) id, rows.size());
    }

    @Override
    public Why why(long id) {
      List<JournalRow> causes = new ArrayList<>();
      for (long next = id; next != 0; next = causes.getLast().cause()) {
        causes.add(rows.get((int) next - 1));
      }
      return Why.of(causes);
    }

    @Override
    public Runnable watch(Runnable onRow) {
      return () -> {};
    }
  }
}
