package dev.vestibule.device.services.accounts;

/**
 * Somebody who may use the unit.
 *
 * @param name 1-32 letters and digits
 * @param role what it may do
 * @param ptz whether it may move a camera that can be moved; this unit's cannot
 * @param comment up to 256 characters
 * @param password what is kept of it
 */
public record Account(String name, Role role, boolean ptz, String comment, Password password) {

  /** The group of those who may move a camera. */
  static final String PTZ = "ptz";

  /** The account that cannot be deleted. Source: user manual, Accounts. */
  static final String ROOT = "root";

  /** The same account with another password. */
  Account with(Password password) {
    return new Account(name, role, ptz, comment, password);
  }

  /** The same account with another role. */
  Account with(Role role, boolean ptz) {
    return new Account(name, role, ptz, comment, password);
  }

  /** The same account with another comment. */
  Account with(String comment) {
    return new Account(name, role, ptz, comment, password);
  }
}
