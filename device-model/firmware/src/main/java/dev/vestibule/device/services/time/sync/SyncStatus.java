package dev.vestibule.device.services.time.sync;

import java.time.Duration;

/**
 * How the client stands.
 *
 * @param synced whether these servers have told the time since the program started
 * @param toNext until they are asked again; zero if nobody is asked
 * @param offset what the clock was behind when they last did
 */
public record SyncStatus(boolean synced, Duration toNext, Duration offset) {}
