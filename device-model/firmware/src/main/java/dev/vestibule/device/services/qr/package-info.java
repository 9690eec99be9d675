/**
 * Finds QR codes in what the camera sees, while they are of use and somebody moves before the unit.
 * It knows the camera and the kernel; what a code opens is for others to say.
 */
@NullMarked
package dev.vestibule.device.services.qr;

import org.jspecify.annotations.NullMarked;
