package dev.vestibule.app.bench.route;

/** A body or a set of parameters without fields. */
public record Nothing() {}
