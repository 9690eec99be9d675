/**
 * Virtual hosts: further names and ports of the web server with an own way to log in. It knows the
 * kernel; they are kept and told, and the web server does not listen for them yet.
 */
@NullMarked
package dev.vestibule.device.services.virtualhost;

import org.jspecify.annotations.NullMarked;
