/**
 * How the device reaches the network: one seam, over memory in device time or over real sockets. It
 * knows Netty's channels and nothing of what is spoken over them.
 */
@NullMarked
package dev.vestibule.device.kernel.net;

import org.jspecify.annotations.NullMarked;
