/**
 * SSH accounts and the switch of the SSH service. It knows the kernel, and not how the accounts
 * come in.
 */
@NullMarked
package dev.vestibule.device.services.ssh;

import org.jspecify.annotations.NullMarked;
