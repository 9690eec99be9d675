/**
 * SSH, as MINA SSHD speaks it, over a channel of Netty's and in its thread alone. It knows these
 * two and nothing of ours, and serves the unit and its peers alike.
 */
@NullMarked
package dev.vestibule.device.protocols.ssh;

import org.jspecify.annotations.NullMarked;
