/** Tests of running units. */
@NullMarked
package dev.vestibule.app.run;

import org.jspecify.annotations.NullMarked;
