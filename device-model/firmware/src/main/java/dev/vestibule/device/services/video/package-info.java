/**
 * Pictures of the camera: offers its view to the media hub and answers requests for single images.
 * It knows the kernel, the camera and the coder of the HAL.
 */
@NullMarked
package dev.vestibule.device.services.video;

import org.jspecify.annotations.NullMarked;
