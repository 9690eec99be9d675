/**
 * What differs between models and firmware lines, read from a device profile file. It knows no
 * board and no service; nothing in the code asks for the name of a model.
 */
@NullMarked
package dev.vestibule.device.kernel.profile;

import org.jspecify.annotations.NullMarked;
