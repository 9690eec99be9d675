package dev.vestibule.gui.part;

import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Equal cells in rows that fill the width: at most so many columns, whose cells then grow; below
 * that, cells keep their size and gaps share what is left.
 */
public class Cells extends Region {
  private final double cellWidth;
  private final double cellHeight;
  private final double gap;
  private final int maxColumns;

  /** Cells of at least that width, of that height, at least {@code gap} apart. */
  public Cells(double cellWidth, double cellHeight, double gap, int maxColumns) {
    this.cellWidth = cellWidth;
    this.cellHeight = cellHeight;
    this.gap = gap;
    this.maxColumns = maxColumns;
  }

  @Override
  public ObservableList<Node> getChildren() {
    return super.getChildren();
  }

  private int columns(double width) {
    return Math.clamp((int) ((width + gap) / (cellWidth + gap)), 1, maxColumns);
  }

  @Override
  protected double computePrefWidth(double height) {
    var columns = Math.clamp(getManagedChildren().size(), 1, maxColumns);
    return columns * (cellWidth + gap) - gap;
  }

  @Override
  protected double computeMinWidth(double height) {
    return cellWidth;
  }

  @Override
  protected double computePrefHeight(double width) {
    var columns = columns(width < 0 ? prefWidth(-1) : width);
    var rows = Math.ceilDiv(getManagedChildren().size(), columns);
    return Math.max(0, rows * (cellHeight + gap) - gap);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    var columns = columns(getWidth());
    var grown = Math.floor((getWidth() - (columns - 1) * gap) / columns);
    var width = columns == maxColumns ? Math.max(cellWidth, grown) : cellWidth;
    var step = columns == 1 ? 0 : (getWidth() - width) / (columns - 1);
    int i = 0;
    for (var cell : getManagedChildren()) {
      layoutInArea(
          cell,
          i % columns * step,
          (double) (i / columns) * (cellHeight + gap),
          width,
          cellHeight,
          0,
          HPos.LEFT,
          VPos.TOP);
      i++;
    }
  }
}
