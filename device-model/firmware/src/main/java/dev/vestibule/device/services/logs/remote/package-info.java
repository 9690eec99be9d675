/**
 * Sends lines of the logs to syslog servers, as remotesyslog.cgi and its parameters say. It knows
 * the kernel's logs and network, and waits for nobody.
 */
@NullMarked
package dev.vestibule.device.services.logs.remote;

import org.jspecify.annotations.NullMarked;
