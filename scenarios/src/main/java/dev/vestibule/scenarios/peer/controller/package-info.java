/**
 * An Axis door controller on the unit's network: its door, its credentials, its readers and what it
 * tells of them. It knows the unit only by what comes over the network.
 */
@NullMarked
package dev.vestibule.scenarios.peer.controller;

import org.jspecify.annotations.NullMarked;
