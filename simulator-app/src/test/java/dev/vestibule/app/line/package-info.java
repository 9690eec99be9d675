/** Tests of what people read about the wires of the reader connector. */
@NullMarked
package dev.vestibule.app.line;

import org.jspecify.annotations.NullMarked;
