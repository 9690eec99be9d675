package dev.vestibule.gui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.feed.JournalRow.Kind;
import dev.vestibule.gui.present.JournalLine;
import dev.vestibule.gui.present.JournalLine.Fold;
import dev.vestibule.gui.present.JournalLine.Ink;
import dev.vestibule.gui.theme.Theme;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Ten thousand rows scroll with as many cells as can be seen. */
class JournalListTest {

  private static final int ROWS = 10_000;
  private static final int HEIGHT = 580;
  private static final int VISIBLE = HEIGHT / 29;

  private final ObservableList<JournalLine> lines =
      FXCollections.observableArrayList(
          IntStream.rangeClosed(1, ROWS).mapToObj(JournalListTest::line).toList());
  private final Set<Node> cells = Collections.newSetFromMap(new IdentityHashMap<>());
  private int layouts;

  private static JournalLine line(int id) {
    var row =
        new JournalRow(id, 0, id, Instant.EPOCH, Kind.FACT, "Row " + id, Optional.empty(), false);
    return new JournalLine(row, 0, "", List.of(), Ink.NONE, false, Fold.STEP, 1);
  }

  private JournalList list() {
    var list = new JournalList(lines, new SimpleLongProperty());
    var scene = new Scene(list, 400, HEIGHT);
    Theme.dress(scene);
    scene.getStylesheets().add(Theme.sheet(Header.class, "workbench.css"));
    lay(list);
    return list;
  }

  private void lay(JournalList list) {
    list.applyCss();
    list.layout();
    for (Node cell : list.lookupAll(".journal-line")) {
      if (cells.add(cell)) ((Parent) cell).needsLayoutProperty().subscribe(this::count);
    }
  }

  private void count(boolean needed) {
    if (!needed) layouts++;
  }

  @Test
  void tenThousandRowsScrollWithTheCellsThatCanBeSeen() {
    Fx.run(
        () -> {
          var list = list();
          for (int row = 0; row < ROWS; row += 97) {
            list.scrollTo(row);
            lay(list);
          }
        });
    assertThat(cells).hasSizeBetween(VISIBLE - 2, 2 * VISIBLE);
  }

  @Test
  void aStepOfOneRowLaysOutNoMoreThanWhatIsSeen() {
    Fx.run(
        () -> {
          var list = list();
          list.scrollTo(5_000);
          lay(list);
          layouts = 0;
          list.scrollTo(5_001);
          lay(list);
        });
    assertThat(layouts).isBetween(1, 2 * VISIBLE);
  }

  @Test
  void aRowOfTheMomentIsScrolledToAndMarked() {
    var marked =
        Fx.on(
            () -> {
              var list = list();
              list.mark(Set.of(7_000L));
              lay(list);
              return list.lookupAll(".list-cell:of-moment").stream()
                  .map(Node::getAccessibleText)
                  .toList();
            });
    assertThat(marked).hasSize(1).first().asString().contains("Row 7000");
  }

  @Test
  void aNewRowFadesInWhereThingsMoveAndIsSimplyThereWhereTheyDoNot() {
    assertThat(opacityOfNewRow(false)).isLessThan(1);
    assertThat(opacityOfNewRow(true)).isEqualTo(1);
  }

  private double opacityOfNewRow(boolean reduced) {
    return Fx.on(
        () -> {
          var list = list();
          Theme.reduceMotion(list.getScene(), Optional.of(reduced));
          var stage = new Stage();
          stage.setScene(list.getScene());
          stage.show();
          lines.addFirst(line(lines.size() + 1));
          lay(list);
          double opacity =
              list.lookupAll(".journal-line").stream()
                  .mapToDouble(Node::getOpacity)
                  .min()
                  .orElse(-1);
          stage.close();
          return opacity;
        });
  }
}
