/**
 * The declared Device Configuration APIs over HTTP: their resources, exports and imports, and the
 * documents that describe them. It knows the kernel and none of the services that declare.
 */
@NullMarked
package dev.vestibule.device.services.configuration;

import org.jspecify.annotations.NullMarked;
