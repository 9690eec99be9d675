/**
 * Calls with one thing wrong, made from what the unit declares. It knows the firmware's catalogues
 * and none of the services behind them.
 */
@NullMarked
package dev.vestibule.scenarios.fuzz;

import org.jspecify.annotations.NullMarked;
