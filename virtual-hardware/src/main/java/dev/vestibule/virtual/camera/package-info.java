/**
 * The image sensor that looks at the scene, and the video coder next to it. They know the HAL, the
 * timeline, the trace and the scene, and never the program.
 */
@NullMarked
package dev.vestibule.virtual.camera;

import org.jspecify.annotations.NullMarked;
