/**
 * The SSH server: logins of the SSH accounts, and a modelled shell behind them. It knows the SSH
 * accounts, what stops those who guess, and MINA SSHD, of which nothing is loaded while it is off.
 */
@NullMarked
package dev.vestibule.device.servers.ssh;

import org.jspecify.annotations.NullMarked;
