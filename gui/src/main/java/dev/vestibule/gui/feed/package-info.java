/**
 * What the panel shows of what it cannot see from outside: the journal, what is due, addresses,
 * demos. Read-only, small, and joined to the running unit by whoever opens the window.
 */
@NullMarked
package dev.vestibule.gui.feed;

import org.jspecify.annotations.NullMarked;
