package dev.vestibule.app;

import picocli.CommandLine.Option;

/** The option {@code --seed} of every command that makes units. */
public final class Seed {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "source of all chance (default: ${DEFAULT-VALUE})")
  private long seed;

  /** What was chosen. */
  public long number() {
    return seed;
  }
}
