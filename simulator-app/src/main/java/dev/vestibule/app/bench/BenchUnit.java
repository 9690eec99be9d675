package dev.vestibule.app.bench;

import dev.vestibule.virtual.bench.Bench;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A unit as the remote bench reaches it.
 *
 * @param bench hands and eyes
 * @param ready whether the unit has booted
 * @param address where unit and bench can be reached, by name
 * @param traffic what went over its network cable, as a capture file
 * @param shelf saved states of it
 */
public record BenchUnit(
    Bench bench,
    BooleanSupplier ready,
    Supplier<Map<String, Object>> address,
    Supplier<byte[]> traffic,
    Shelf shelf) {}
