/**
 * What the unit answers over HTTP, declared by the service it belongs to and carried by whatever
 * server there is. It knows no server and no socket.
 */
@NullMarked
package dev.vestibule.device.kernel.web;

import org.jspecify.annotations.NullMarked;
