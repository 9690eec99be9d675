/**
 * The sentences of scenarios, a file for each part of the unit. They know the world and use only
 * the words of the glossary.
 */
@NullMarked
package dev.vestibule.scenarios.steps;

import org.jspecify.annotations.NullMarked;
