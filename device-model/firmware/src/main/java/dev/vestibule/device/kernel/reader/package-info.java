/**
 * Where what is shown at the door meets those who decide about it: readers show, the Entry list and
 * the link to an access control unit decide, the front answers. It knows cards, codes and feedback;
 * nothing of protocols, lists and lamps.
 */
@NullMarked
package dev.vestibule.device.kernel.reader;

import org.jspecify.annotations.NullMarked;
