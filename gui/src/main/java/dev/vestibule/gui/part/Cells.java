package dev.vestibule.gui.part;

import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Equal cells in rows that fill the width: at most so many columns, whose cells then grow; below
 * that, cells keep their size and gaps share what is left. Given more height than they need, all
 * cells are enlarged, up to 1.6 times, as far as they stay in their rows.
 */
public class Cells extends Region {
  private static final double LARGEST = 1.6;

  /** Below this, cells keep their size, and what is left is air. */
  private static final double WORTHWHILE = 1.2;

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
    var zoom = zoom();
    var columns = Math.clamp((int) ((getWidth() + gap) / (cellWidth * zoom + gap)), 1, maxColumns);
    var grown = Math.floor((getWidth() - (columns - 1) * gap) / columns);
    var width = columns == maxColumns ? Math.max(cellWidth * zoom, grown) : cellWidth * zoom;
    var step = columns == 1 ? 0 : (getWidth() - width) / (columns - 1);
    int i = 0;
    for (var cell : getManagedChildren()) {
      double x = i % columns * step;
      double y = (double) (i / columns) * (cellHeight * zoom + gap);
      enlarge(cell, zoom);
      layoutInArea(cell, x, y, width / zoom, cellHeight, 0, HPos.LEFT, VPos.TOP);
      i++;
    }
  }

  private double zoom() {
    var cells = getManagedChildren().size();
    if (cells == 0) return 1;
    var columns = columns(getWidth());
    var rows = Math.ceilDiv(cells, columns);
    var inRow = Math.min(columns, cells);
    var high = ((getHeight() + gap) / rows - gap) / cellHeight;
    var wide = ((getWidth() + gap) / inRow - gap) / cellWidth;
    var zoom = Math.min(Math.min(high, wide), LARGEST);
    return zoom < WORTHWHILE ? 1 : zoom;
  }

  private static void enlarge(Node cell, double zoom) {
    if (zoom == 1) cell.getTransforms().clear();
    else cell.getTransforms().setAll(new Scale(zoom, zoom));
  }
}
