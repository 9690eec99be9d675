/**
 * What every signal did, with its device time, for waveform viewers and for tests. It knows nothing
 * of the parts that write into it.
 */
@NullMarked
package dev.vestibule.virtual.trace;

import org.jspecify.annotations.NullMarked;
