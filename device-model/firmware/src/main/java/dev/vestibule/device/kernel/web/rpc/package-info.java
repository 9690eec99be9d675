/**
 * The remote procedure calls of the intercom and call services: functions that any service
 * declares, called in five syntaxes. It knows calls, results and faults; nothing of what the
 * functions do. Source: VAPIX, Intercom service.
 */
@NullMarked
package dev.vestibule.device.kernel.web.rpc;

import org.jspecify.annotations.NullMarked;
