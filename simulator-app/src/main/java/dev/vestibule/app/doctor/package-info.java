/** Looks at the machine and says what would keep Vestibule from working on it, and the cure. */
@NullMarked
package dev.vestibule.app.doctor;

import org.jspecify.annotations.NullMarked;
