/**
 * The pages a person sees in a browser: plain documents that talk with the unit through the same
 * paths as any other client. It knows the kernel, and of the other services their paths alone.
 */
@NullMarked
package dev.vestibule.device.services.pages;

import org.jspecify.annotations.NullMarked;
