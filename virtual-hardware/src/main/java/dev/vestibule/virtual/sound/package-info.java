/**
 * Sound as numbers: tones, recordings, levels, WAV files and the grid of samples in device time. It
 * knows the JDK only.
 */
@NullMarked
package dev.vestibule.virtual.sound;

import org.jspecify.annotations.NullMarked;
