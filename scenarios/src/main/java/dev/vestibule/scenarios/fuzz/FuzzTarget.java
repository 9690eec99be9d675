package dev.vestibule.scenarios.fuzz;

import java.util.function.Supplier;

/**
 * Something that reads what strangers send.
 *
 * @param name for the command line
 * @param help what is read, in a few words
 * @param harness makes it ready for inputs
 */
public record FuzzTarget(String name, String help, Supplier<Harness> harness) {}
