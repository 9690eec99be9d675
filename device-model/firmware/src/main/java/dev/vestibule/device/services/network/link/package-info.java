/**
 * What the unit does on the link below IP: tells the switch who it is and how much power it needs,
 * hears what the switch tells, and looks whether its addresses are its own. It knows the kernel's
 * frames and the protocols' codecs.
 */
@NullMarked
package dev.vestibule.device.services.network.link;

import org.jspecify.annotations.NullMarked;
