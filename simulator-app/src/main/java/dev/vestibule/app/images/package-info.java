/**
 * AXIS OS images as files, for those who upgrade a unit by hand. It knows the harness that makes
 * them.
 */
@NullMarked
package dev.vestibule.app.images;

import org.jspecify.annotations.NullMarked;
