/**
 * What is true of every board: one contract a part, stated as tests, with a rig that says what the
 * world does to the part. It knows the HAL; a board driver inherits the contracts, provides the
 * rigs and so proves itself.
 */
@NullMarked
package dev.vestibule.hal.contract;

import org.jspecify.annotations.NullMarked;
