/** Whether programs of others find the unit. It knows a unit on sockets. */
@NullMarked
package dev.vestibule.scenarios.discovery;

import org.jspecify.annotations.NullMarked;
