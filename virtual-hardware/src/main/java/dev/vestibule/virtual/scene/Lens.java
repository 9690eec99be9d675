package dev.vestibule.virtual.scene;

/** What is the matter with the lens. */
public enum Lens {
  CLEAR,
  /** A hand or tape lies on it. */
  COVERED,
  /** Somebody has sprayed paint on it. */
  SPRAYED,
  DEFOCUSED
}
