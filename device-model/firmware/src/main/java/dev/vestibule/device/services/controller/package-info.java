/**
 * The <em>VAPIX reader</em>: asks an Axis door controller on the network about cards and PINs. It
 * knows the controller's access control service, and nothing of lists, lamps and other protocols.
 */
@NullMarked
package dev.vestibule.device.services.controller;

import org.jspecify.annotations.NullMarked;
