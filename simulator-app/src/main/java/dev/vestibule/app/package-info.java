/**
 * The command line: what the person in front of a terminal can start. It knows every other module,
 * and nothing knows it.
 */
@NullMarked
package dev.vestibule.app;

import org.jspecify.annotations.NullMarked;
