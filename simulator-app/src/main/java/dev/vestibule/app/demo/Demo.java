package dev.vestibule.app.demo;

import java.net.URI;
import java.util.Locale;

/**
 * A scenario that is worth watching.
 *
 * @param title of the scenario
 * @param file its feature file
 * @param line where it begins there
 */
public record Demo(String title, URI file, int line) {

  /** The title as one writes it on a command line, such as {@code the-visitor-goes-in}. */
  public String name() {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
