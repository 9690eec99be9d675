/** Messages to name servers, as bytes. It knows nothing of who sends them. */
@NullMarked
package dev.vestibule.device.protocols.dns;

import org.jspecify.annotations.NullMarked;
