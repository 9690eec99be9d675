package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.FaultLook;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;

/**
 * The tabs of the side, in one pane, or the journal in one and the others below it in a second. A
 * tab that has nothing to show is not there.
 */
public final class SideTabs extends Region {

  private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
  private static final double GUTTER = 16;

  /** Of the height, what the journal keeps beside a second pane. */
  private static final double JOURNAL = 0.6;

  private final Tab journal = new Tab("Journal");
  private final Tab faults = new Tab("Faults");
  private final TabPane first = pane();
  private final TabPane second = pane();
  private boolean split;
  private boolean faulty;

  /** Tabs with this content. */
  public SideTabs(Node journalPane, Node faultList) {
    getStyleClass().add("side-tabs");
    journal.setContent(journalPane);
    faults.setContent(faultList);
    first.getTabs().add(journal);
    second.setVisible(false);
    getChildren().addAll(first, second);
  }

  /** The panes from top to bottom; the second one is invisible while all tabs are in the first. */
  public List<Node> panes() {
    return List.of(first, second);
  }

  /** Shows the journal. */
  public void showJournal() {
    first.getSelectionModel().select(journal);
  }

  /** Shows the faults there can be, and how many there are. */
  public void showFaults(List<FaultLook> shown) {
    long active = shown.stream().filter(FaultLook::active).count();
    faults.setText(active == 0 ? "Faults" : "Faults " + active);
    faulty = !shown.isEmpty();
    place();
  }

  /** Shows the journal and another tab, or one of them all. */
  public void split(boolean split) {
    this.split = split;
    place();
  }

  /** Whether it lies over the window instead of beside the rest. */
  public void drawer(boolean drawer) {
    pseudoClassStateChanged(DRAWER, drawer);
  }

  private void place() {
    var home = split ? second : first;
    for (var pane : List.of(first, second)) {
      if (!faulty || pane != home) pane.getTabs().remove(faults);
    }
    if (faulty && !home.getTabs().contains(faults)) home.getTabs().add(faults);
    second.setVisible(!second.getTabs().isEmpty());
    requestLayout();
  }

  private static TabPane pane() {
    var pane = new TabPane();
    pane.getStyleClass().add("side");
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    return pane;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double upper = second.isVisible() ? Math.round((height - GUTTER) * JOURNAL) : height;
    first.resizeRelocate(0, 0, width, upper);
    second.resizeRelocate(0, upper + GUTTER, width, Math.max(0, height - upper - GUTTER));
  }
}
