/**
 * Values made from shapes: such as they allow, and such as differ from those in one thing. Tests of
 * everything that declares a shape draw from here; it knows shapes and no chance but the caller's.
 */
@NullMarked
package dev.vestibule.device.kernel.web.schema.sample;

import org.jspecify.annotations.NullMarked;
