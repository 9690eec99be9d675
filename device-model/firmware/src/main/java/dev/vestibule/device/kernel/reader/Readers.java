package dev.vestibule.device.kernel.reader;

import dev.vestibule.hal.Bits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The meeting place of readers, deciders and the front. All of it runs in the device loop; watchers
 * are called in the order in which they came.
 */
public final class Readers {

  private final List<Consumer<Shown>> deciders = new ArrayList<>();
  private final List<Consumer<Character>> typists = new ArrayList<>();
  private final List<Consumer<Feedback>> fronts = new ArrayList<>();
  private final PanelFront panelFront = new PanelFront();
  private Optional<AcuLink> acu = Optional.empty();
  private Function<Tag, Bits> outputFormat = Tag::uid;
  private BooleanSupplier codesWanted = () -> false;

  /** A reader has read something. */
  public void show(Shown shown) {
    List.copyOf(deciders).forEach(decider -> decider.accept(shown));
  }

  /** Is told of everything that is read; run the answer to stop. */
  public Runnable watch(Consumer<Shown> decider) {
    deciders.add(decider);
    return () -> deciders.remove(decider);
  }

  /** Cards go out in this format from now on; as they are, until somebody says so. */
  public void outputFormat(Function<Tag, Bits> format) {
    outputFormat = format;
  }

  /** What an access control unit gets of a card, in the chosen <em>output format</em>. */
  public Bits output(Tag tag) {
    return outputFormat.apply(tag);
  }

  /** QR codes open something as long as this says so; nobody need look for them otherwise. */
  public void wantCodes(BooleanSupplier wanted) {
    codesWanted = wanted;
  }

  /** Whether QR codes are worth looking for now. */
  public boolean codesWanted() {
    return codesWanted.getAsBoolean();
  }

  /** Keys were pressed on a reader that is not the unit's own: 0-9, * and #; never in a log. */
  public void type(String keys) {
    keys.chars().forEach(key -> typists.forEach(typist -> typist.accept((char) key)));
  }

  /** Calls the typist with each key of other readers from now on. */
  public void watchKeys(Consumer<Character> typist) {
    typists.add(typist);
  }

  /** The access control unit to ask from now on is at the end of this link, or there is none. */
  public void link(Optional<AcuLink> link) {
    acu = link;
  }

  /** The link to the access control unit, if one is in use. */
  public Optional<AcuLink> acu() {
    return acu;
  }

  /** Tells the person before the unit. */
  public void tell(Feedback feedback) {
    List.copyOf(fronts).forEach(front -> front.accept(feedback));
  }

  /** Shows what is told; run the answer to stop. */
  public Runnable front(Consumer<Feedback> front) {
    fronts.add(front);
    return () -> fronts.remove(front);
  }

  /** Stripe and beeper, for a panel that governs them. */
  public PanelFront panelFront() {
    return panelFront;
  }
}
