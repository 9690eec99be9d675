package dev.vestibule.hal;

/** Whether current can flow between two terminals. */
public enum Circuit {
  OPEN,
  CLOSED
}
