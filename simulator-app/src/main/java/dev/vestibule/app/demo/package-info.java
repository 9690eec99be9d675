/**
 * Plays scenarios before an audience: each sentence is read first and then happens, in the unit's
 * own time. It knows how features are run, and of the audience only that it sees and reads.
 */
@NullMarked
package dev.vestibule.app.demo;

import org.jspecify.annotations.NullMarked;
