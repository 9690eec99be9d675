package dev.vestibule.virtual.bench;

/**
 * Paints what stands on a bench, for eyes that have no window. Whoever can paint offers itself as a
 * service; without one there are no pictures.
 */
public interface PanelPainter {

  /**
   * Paints the unit as it is now.
   *
   * @return a PNG file
   */
  byte[] png(Bench bench);
}
