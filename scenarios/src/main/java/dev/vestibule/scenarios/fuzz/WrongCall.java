package dev.vestibule.scenarios.fuzz;

/**
 * A request that must be refused.
 *
 * @param body JSON
 * @param pointer what of the value in it is wrong
 */
public record WrongCall(String method, String path, String body, String pointer) {}
