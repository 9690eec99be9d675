/**
 * Network time security: the messages by which keys are agreed on, and the extension fields that
 * seal NTP packets. Source: RFC 8915. It knows nothing of who sends them.
 */
@NullMarked
package dev.vestibule.device.protocols.nts;

import org.jspecify.annotations.NullMarked;
