package dev.vestibule.device.kernel.net;

/** Whoever lets time pass for a network in memory, in turn with everything else on the board. */
public interface Turns {

  /** The monotonic clock. */
  long nanos();

  /**
   * Has this done at a monotonic time; one that has passed means as soon as possible, but never
   * from inside this call.
   *
   * @return takes it back; without effect once it was done
   */
  Runnable at(long due, Runnable work);
}
