package dev.vestibule.device.services.firewall;

/**
 * What survives a restart; a test does not.
 *
 * @param activated whether the firewall is on
 */
record Kept(boolean activated, Settings settings) {}
