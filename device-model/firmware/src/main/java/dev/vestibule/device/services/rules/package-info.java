/**
 * The rule engine: when conditions hold, an action is done. It knows the catalogues of events and
 * actions and no service behind them.
 */
@NullMarked
package dev.vestibule.device.services.rules;

import org.jspecify.annotations.NullMarked;
