/**
 * SSH accounts and the switch of the SSH service. It knows the kernel; a server that lets the
 * accounts in is not there yet.
 */
@NullMarked
package dev.vestibule.device.services.ssh;

import org.jspecify.annotations.NullMarked;
