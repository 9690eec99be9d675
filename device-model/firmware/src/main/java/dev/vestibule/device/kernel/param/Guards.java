package dev.vestibule.device.kernel.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is asked before what is changed. */
final class Guards {

  /** What a guard says about some of the keys of a proposal. */
  record Objection(List<String> keys, String reason) {}

  private record Guarded(Predicate<String> keys, Guard guard) {}

  private final List<Guarded> guards = new ArrayList<>();

  /** Asks this one before keys like these change. */
  void add(Predicate<String> keys, Guard guard) {
    guards.add(new Guarded(keys, guard));
  }

  /** The first objection; empty if there is none. */
  Optional<Objection> objection(Proposal proposal) {
    for (Guarded guarded : guards) {
      List<String> keys = proposal.touched().stream().filter(guarded.keys).toList();
      if (keys.isEmpty()) continue;
      Optional<String> reason = guarded.guard.objection(proposal);
      if (reason.isPresent()) return Optional.of(new Objection(keys, reason.get()));
    }
    return Optional.empty();
  }

  /** Leaves out of a proposal what is objected to, until there is no objection to the rest. */
  void clear(Proposal proposal) {
    // What one guard has refused is as it was, so the others look again.
    for (var next = objection(proposal); next.isPresent(); next = objection(proposal)) {
      Objection objection = next.get();
      objection.keys.forEach(key -> proposal.refuse(key, key + ": " + objection.reason));
    }
  }
}
