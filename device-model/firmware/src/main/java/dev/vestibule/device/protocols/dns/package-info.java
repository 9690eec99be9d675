/**
 * Messages of the domain name system, as bytes: questions and updates for name servers, and what
 * hosts of one link tell each other. It knows nothing of who sends them.
 */
@NullMarked
package dev.vestibule.device.protocols.dns;

import org.jspecify.annotations.NullMarked;
