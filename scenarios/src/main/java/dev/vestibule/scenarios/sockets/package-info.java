/**
 * Glue that, added to a run, puts the unit of each scenario on real sockets. It knows the world and
 * nothing else.
 */
@NullMarked
package dev.vestibule.scenarios.sockets;

import org.jspecify.annotations.NullMarked;
