package dev.vestibule.app.demo;

/**
 * What the audience reads before it happens.
 *
 * @param title of the demo
 * @param step number of the sentence, from 1
 * @param steps how many there are
 * @param sentence such as {@code When the visitor pulls the door}
 */
public record Caption(String title, int step, int steps, String sentence) {}
