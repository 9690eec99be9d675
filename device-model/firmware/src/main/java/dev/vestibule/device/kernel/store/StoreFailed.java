package dev.vestibule.device.kernel.store;

/** The flash did not take a change. Nothing was changed, in memory or on the flash. */
public final class StoreFailed extends RuntimeException {

  public StoreFailed(String reason) {
    super(reason);
  }
}
