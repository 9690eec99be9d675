/**
 * Inputs of the I/O connector that can be lent: whoever has the ports offers them, whoever needs a
 * wire for something else borrows one. While it is lent a port is no port.
 */
@NullMarked
package dev.vestibule.device.kernel.terminal;

import org.jspecify.annotations.NullMarked;
