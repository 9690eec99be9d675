/**
 * The unit as a Wiegand reader: cards and PINs go out as pulses on two data lines, and an access
 * control unit drives stripe and beeper by lines of its own. It knows the kernel, the codec and the
 * reader connector.
 */
@NullMarked
package dev.vestibule.device.services.wiegand;

import org.jspecify.annotations.NullMarked;
