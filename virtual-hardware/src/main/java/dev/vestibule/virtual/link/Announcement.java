package dev.vestibule.virtual.link;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What a neighbour tells of itself, as the switch reads it.
 *
 * @param by in which protocol
 * @param chassis who it is, such as {@code B8:A4:4F:00:00:01}
 * @param port where the cable ends at its side
 * @param time for how long this holds; zero takes it back
 * @param name empty if it does not say
 * @param description empty if it does not say
 * @param milliwatts the power it asks for; empty if it asks for none
 */
public record Announcement(
    Discovery by,
    String chassis,
    String port,
    Duration time,
    String name,
    String description,
    OptionalInt milliwatts) {}
