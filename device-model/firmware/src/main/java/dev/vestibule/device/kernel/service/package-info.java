/**
 * What a capability of the device is: a service that first declares what it offers, then starts. It
 * knows the meeting places of the kernel.
 */
@NullMarked
package dev.vestibule.device.kernel.service;

import org.jspecify.annotations.NullMarked;
