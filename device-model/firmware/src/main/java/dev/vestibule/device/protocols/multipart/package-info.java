/**
 * Bodies of several parts, as browsers and clients send files with a form. It knows nothing of
 * ours.
 */
@NullMarked
package dev.vestibule.device.protocols.multipart;

import org.jspecify.annotations.NullMarked;
