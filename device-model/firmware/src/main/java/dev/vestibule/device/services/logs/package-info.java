/**
 * The unit's logs and reports as its users get them: pages of the system, access and audit log, the
 * server report and the crash report. It knows the kernel's logs and report sections.
 */
@NullMarked
package dev.vestibule.device.services.logs;

import org.jspecify.annotations.NullMarked;
