/**
 * The framework of the Device Configuration APIs: what a service declares (entities, properties,
 * collections, actions, with rights and shapes), and reading, changing and importing along those
 * declarations, all or nothing. It knows neither HTTP nor any of the services.
 */
@NullMarked
package dev.vestibule.device.kernel.web.rest;

import org.jspecify.annotations.NullMarked;
