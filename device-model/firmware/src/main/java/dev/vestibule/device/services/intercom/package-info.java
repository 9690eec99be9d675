/**
 * The Intercom service's own face: where it answers, over HTTP and WebSockets, and what it is able
 * to do. It knows calls and events; the functions are declared by those who mean them.
 */
@NullMarked
package dev.vestibule.device.services.intercom;

import org.jspecify.annotations.NullMarked;
