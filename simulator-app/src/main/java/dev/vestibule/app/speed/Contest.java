package dev.vestibule.app.speed;

/**
 * Two that do the same kind of work.
 *
 * @param name on the command line
 * @param unit of the measurements, such as {@code events/s}
 * @param ours what the simulator does
 * @param peer what it is compared with
 * @param goal in words
 */
record Contest(String name, String unit, Side ours, Side peer, String goal) {}
