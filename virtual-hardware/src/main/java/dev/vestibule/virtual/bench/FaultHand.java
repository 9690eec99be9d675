package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.fault.Description;
import dev.vestibule.virtual.fault.FaultCatalogue;
import dev.vestibule.virtual.fault.Faults;
import java.util.List;
import java.util.Map;

/** A hand that breaks parts of the unit, and mends them so that nothing of it is left behind. */
public final class FaultHand {

  private final Doing doing;
  private final FaultCatalogue catalogue;
  private final Faults faults;

  FaultHand(Doing doing, FaultCatalogue catalogue, Faults faults) {
    this.doing = doing;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** What can be broken. */
  public List<Description> catalogue() {
    return catalogue.all();
  }

  /** What is broken, in the order it broke. */
  public List<ActiveFault> active() {
    return doing.time().look(faults::active);
  }

  /** Breaks something, with what is usual for it. */
  public void start(String name) {
    start(name, Map.of());
  }

  /**
   * Breaks something. The same part of a kind can only be broken once; it is mended first.
   *
   * @param settings values by the name of the argument; usual ones for the rest
   */
  public void start(String name, Map<String, String> settings) {
    var chosen = catalogue.choose(name, settings);
    doing.now("Fault: " + chosen.words(), Faults.signal(name), () -> faults.start(chosen));
  }

  /** Mends everything that is broken in this way; tells whether anything was. */
  public boolean clear(String name) {
    String title = catalogue.named(name).title();
    boolean[] mended = {false};
    doing.now("Mended: " + title, Faults.signal(name), () -> mended[0] = faults.clear(name));
    return mended[0];
  }

  /** Mends everything. */
  public void clear() {
    doing.now("Everything mended", "faults", faults::clear);
  }
}
