package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.FaultLook;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The tabs of the side pane. One that has nothing to show is not there. */
public final class SideTabs extends TabPane {

  private final Tab journal = new Tab("Journal");
  private final Tab faults = new Tab("Faults");

  /** Tabs with this content. */
  public SideTabs(Node journalPane, Node faultList) {
    getStyleClass().add("side");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    journal.setContent(journalPane);
    faults.setContent(faultList);
    getTabs().add(journal);
  }

  /** Shows the journal. */
  public void showJournal() {
    getSelectionModel().select(journal);
  }

  /** Shows the faults there can be, and how many there are. */
  public void showFaults(List<FaultLook> shown) {
    long active = shown.stream().filter(FaultLook::active).count();
    faults.setText(active == 0 ? "Faults" : "Faults " + active);
    if (shown.isEmpty()) getTabs().remove(faults);
    else if (!getTabs().contains(faults)) getTabs().add(faults);
  }
}
