package dev.vestibule.app.speed;

/** The wall clock, for what is measured on the host. */
final class Stopwatch {

  /** What is measured. */
  interface Work<E extends Exception> {
    void run() throws E;
  }

  private Stopwatch() {}

  static <E extends Exception> double seconds(Work<E> work) throws E {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
