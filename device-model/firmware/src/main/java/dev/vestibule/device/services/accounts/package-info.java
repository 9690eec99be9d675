/**
 * Who may use the unit: accounts with their roles, how they prove who they are, and what happens to
 * those who guess. It knows the store and the clock, and no protocol but the words of HTTP
 * authentication.
 */
@NullMarked
package dev.vestibule.device.services.accounts;

import org.jspecify.annotations.NullMarked;
