package dev.vestibule.device.kernel.store;

/** The ways back to factory settings. Source: user manual, Maintenance; VAPIX, factory default. */
public enum Reset {
  /** <em>Restore</em>, the soft factory default: what the unit is reached by stays. */
  RESTORE,
  /** <em>Factory default</em>, the hard one: nothing stays. */
  FACTORY_DEFAULT
}
