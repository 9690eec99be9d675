/**
 * Decodes what passes on the wires of the reader connector, for people to read. Knows the codecs of
 * the firmware and the panel's feed; a PIN or key it meets is not told.
 */
@NullMarked
package dev.vestibule.app.line;

import org.jspecify.annotations.NullMarked;
