package dev.vestibule.virtual.scene;

/** A part of the scene that stands still. */
interface Layer {

  /** Draws it over what is behind it. */
  void paint(Easel easel);
}
