/**
 * Facts of the device: topics declared once by the service that publishes them, in ONVIF form, read
 * by rules and by every event channel. They know the loop and the journal.
 */
@NullMarked
package dev.vestibule.device.kernel.event;

import org.jspecify.annotations.NullMarked;
