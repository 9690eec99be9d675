/**
 * What the device can be told to do by a rule: actions declared once, with typed arguments, by the
 * service that does them. They know nothing of rules.
 */
@NullMarked
package dev.vestibule.device.kernel.action;

import org.jspecify.annotations.NullMarked;
