/**
 * The lamps of the unit: what the indicator icons, the reader stripe, the call button, the keypad
 * and the status LED show. It knows events and lamps, and no service that causes them.
 */
@NullMarked
package dev.vestibule.device.services.indicators;

import org.jspecify.annotations.NullMarked;
