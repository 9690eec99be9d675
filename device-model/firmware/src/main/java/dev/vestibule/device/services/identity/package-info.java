/**
 * What the unit says it is: brand, product, versions, serial number. It knows the device profile
 * and what the factory burnt into the board.
 */
@NullMarked
package dev.vestibule.device.services.identity;

import org.jspecify.annotations.NullMarked;
