/**
 * Who may come in: the keypad as a PIN pad, the Entry list and the decision. It moves no relay;
 * what a granted access does is for rules to say.
 */
@NullMarked
package dev.vestibule.device.services.access;

import org.jspecify.annotations.NullMarked;
