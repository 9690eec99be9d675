package dev.vestibule.device.services.maintenance.software;

/** One of the two parts of the flash that hold an image of AXIS OS. */
public enum Part {
  A,
  B;

  Part other() {
    return this == A ? B : A;
  }

  /** The name of its document. */
  String document() {
    return this == A ? "software.a" : "software.b";
  }
}
