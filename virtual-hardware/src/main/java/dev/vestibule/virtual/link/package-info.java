/**
 * The switch that the unit's network cable leads to: what it reads of its neighbour, what power it
 * grants, whom it lets in and which virtual LANs it carries. It knows the seam's frames and the
 * board's time; IP traffic passes it as values, see {@link dev.vestibule.virtual.link.SwitchPort}.
 */
@NullMarked
package dev.vestibule.virtual.link;

import org.jspecify.annotations.NullMarked;
