/**
 * What the unit's server report and crash report consist of: named sections, each offered by the
 * service that knows about it and written when somebody asks. It knows how requests are answered,
 * and nothing of what sections say.
 */
@NullMarked
package dev.vestibule.device.kernel.report;

import org.jspecify.annotations.NullMarked;
