/**
 * The card reader behind the front: which chips it listens to and what it makes of them. Who may
 * come in is decided elsewhere.
 */
@NullMarked
package dev.vestibule.device.services.reader;

import org.jspecify.annotations.NullMarked;
