/**
 * The catalogue of parameters over HTTP, as VAPIX clients read, define and change it. It knows the
 * kernel and none of the services whose parameters it shows.
 */
@NullMarked
package dev.vestibule.device.services.parameters;

import org.jspecify.annotations.NullMarked;
