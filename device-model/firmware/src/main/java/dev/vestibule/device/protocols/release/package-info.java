/**
 * Files that are good for what a signature says: images of AXIS OS and certificates for custom
 * ones. The format is our own, since that of real images is not public; see docs/release-images.md.
 */
@NullMarked
package dev.vestibule.device.protocols.release;

import org.jspecify.annotations.NullMarked;
