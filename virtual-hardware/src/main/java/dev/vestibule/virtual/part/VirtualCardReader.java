package dev.vestibule.virtual.part;

import dev.vestibule.hal.Band;
import dev.vestibule.hal.CardReader;
import dev.vestibule.hal.Change;
import dev.vestibule.hal.Signals;
import dev.vestibule.hal.Transponder;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The reader coils and the card before them. A card is heard while the field of its band is on. The
 * trace names the chip and never the number, which may open a door.
 */
public final class VirtualCardReader implements CardReader {

  private final VirtualInput<Optional<Transponder>> heard;
  private Optional<Transponder> present = Optional.empty();
  private Set<Band> fields = EnumSet.noneOf(Band.class);
  private final Layers<Optional<Transponder>> air = new Layers<>(this::listen);

  public VirtualCardReader(Bus bus) {
    heard =
        new VirtualInput<>(
            bus,
            Signals.CARD_READER,
            Optional.empty(),
            card -> card.map(it -> it.chip().displayName()).orElse("nothing"));
  }

  @Override
  public Optional<Transponder> read() {
    return heard.read();
  }

  @Override
  public void watch(Consumer<Change<Optional<Transponder>>> watcher) {
    heard.watch(watcher);
  }

  @Override
  public void field(Set<Band> bands) {
    fields = Set.copyOf(bands);
    listen();
  }

  /** The bands whose field is on. */
  public Set<Band> fields() {
    return fields;
  }

  /** Holds a card before the reader, in place of the one that is there. */
  public void hold(Transponder card) {
    present = Optional.of(card);
    listen();
  }

  /** Takes away what is before the reader. */
  public void takeAway() {
    present = Optional.empty();
    listen();
  }

  /** Takes away this very card, if it is still the one before the reader. */
  public void takeAway(Transponder card) {
    if (present.isPresent() && present.get() == card) takeAway();
  }

  /** What is held before the reader, heard or not. */
  public Optional<Transponder> present() {
    return present;
  }

  /** Between the card and what is heard of it. */
  public Layers<Optional<Transponder>> air() {
    return air;
  }

  /** All fields off and no watcher, as without a program. The card stays where it is held. */
  public void reset() {
    heard.unwatch();
    field(Set.of());
  }

  private void listen() {
    heard.set(air.through(present.filter(card -> fields.contains(card.chip().band()))));
  }
}
