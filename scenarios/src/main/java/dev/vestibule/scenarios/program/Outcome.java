package dev.vestibule.scenarios.program;

/**
 * What came of a program that has ended.
 *
 * @param command the line it was started with
 * @param status its exit status; 0 is success
 * @param output all that it wrote, errors included
 */
public record Outcome(String command, int status, String output) {

  @Override
  public String toString() {
    return "$ %s%n%s%n(exit status %d)".formatted(command, output.strip(), status);
  }
}
