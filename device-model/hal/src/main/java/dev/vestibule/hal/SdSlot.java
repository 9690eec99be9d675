package dev.vestibule.hal;

import java.util.Optional;

/** The microSD slot. The input holds the card that is in it. */
public interface SdSlot extends Input<Optional<Volume>> {}
