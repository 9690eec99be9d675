/** Tests of the command line, and of what holds everywhere. */
@NullMarked
package dev.vestibule.app;

import org.jspecify.annotations.NullMarked;
