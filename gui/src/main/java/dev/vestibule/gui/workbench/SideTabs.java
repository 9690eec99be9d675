package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.FaultLook;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
  private final List<Tab> pages;
  private final TabPane first = pane();
  private final TabPane second = pane();
  private boolean split;
  private boolean faulty;

  /** A tab that is always there. */
  public record Page(String title, Node content) {}

  /** Tabs with this content, the further pages last. */
  public SideTabs(Node journalPane, Node faultList, List<Page> further) {
    getStyleClass().add("side-tabs");
    journal.setContent(journalPane);
    faults.setContent(faultList);
    pages = further.stream().map(page -> new Tab(page.title(), page.content())).toList();
    first.getTabs().add(journal);
    first.getTabs().addAll(pages);
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

  /** Shows the page of this title. */
  public void showPage(String title) {
    Tab page = page(title);
    page.getTabPane().getSelectionModel().select(page);
  }

  /** Whether the page of this title is in sight. */
  public ReadOnlyBooleanProperty shows(String title) {
    return page(title).selectedProperty();
  }

  private Tab page(String title) {
    return pages.stream().filter(it -> it.getText().equals(title)).findFirst().orElseThrow();
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
    List<Tab> there =
        Stream.concat(Stream.of(faults).filter(it -> faulty), pages.stream()).toList();
    if (split) put(first, List.of(journal));
    put(second, split ? there : List.of());
    if (!split) put(first, Stream.concat(Stream.of(journal), there.stream()).toList());
    second.setVisible(!second.getTabs().isEmpty());
    requestLayout();
  }

  /** Whichever of them is selected stays so. */
  private static void put(TabPane pane, List<Tab> tabs) {
    if (pane.getTabs().equals(tabs)) return;
    pane.getTabs().retainAll(tabs);
    for (int i = 0; i < tabs.size(); i++) {
      if (!pane.getTabs().contains(tabs.get(i))) pane.getTabs().add(i, tabs.get(i));
    }
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
