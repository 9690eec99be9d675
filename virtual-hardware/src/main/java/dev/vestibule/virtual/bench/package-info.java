/**
 * The hands and eyes of a person who stands at the unit: everything that can be done to it and seen
 * of it, in words of visitors and installers. It knows the virtual board and what is wired to it,
 * and never the program.
 */
@NullMarked
package dev.vestibule.virtual.bench;

import org.jspecify.annotations.NullMarked;
