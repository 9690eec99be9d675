/**
 * The remote bench: hands, eyes, clock and state of a unit for programs in any language, as one
 * table of routes. It knows the bench of the virtual hardware, and neither the firmware nor how
 * requests arrive.
 */
@NullMarked
package dev.vestibule.app.bench;

import org.jspecify.annotations.NullMarked;
