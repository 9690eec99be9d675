/**
 * Time from servers that prove who they are: keys are agreed on over TLS, and seal each question
 * and answer. It knows the loop, the network and whom the unit trusts, and no setting.
 */
@NullMarked
package dev.vestibule.device.services.time.nts;

import org.jspecify.annotations.NullMarked;
