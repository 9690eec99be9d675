/**
 * What can break: one class per fault, put around a part from outside, and one catalogue of them
 * all. It knows the board and its parts; no part knows a fault.
 */
@NullMarked
package dev.vestibule.virtual.fault;

import org.jspecify.annotations.NullMarked;
