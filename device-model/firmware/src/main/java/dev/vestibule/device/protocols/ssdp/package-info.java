/** SSDP of UPnP 1.0 as text. It knows nothing of who sends it. */
@NullMarked
package dev.vestibule.device.protocols.ssdp;

import org.jspecify.annotations.NullMarked;
