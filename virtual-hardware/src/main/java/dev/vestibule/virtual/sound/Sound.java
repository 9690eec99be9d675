package dev.vestibule.virtual.sound;

/** Something that can be heard from a moment on. */
public interface Sound {

  /** How long it lasts. */
  double seconds();

  /** Sound pressure so long after its start, -1 to 1 at full scale; 0 outside its length. */
  double at(double seconds);
}
