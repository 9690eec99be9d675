package dev.vestibule.device.kernel.terminal;

import dev.vestibule.hal.Circuit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The inputs that can be borrowed, each by one at a time. Runs in the device loop. */
public final class Terminals {

  private final Map<String, Lender> lenders = new HashMap<>();
  private final Set<String> lent = new HashSet<>();

  /**
   * Offers an input.
   *
   * @param name as the Intercom service writes it, such as {@code I1}
   */
  public void offer(String name, Lender lender) {
    if (lenders.putIfAbsent(name, lender) != null) {
      throw new IllegalStateException("offered twice: " + name);
    }
  }

  /**
   * Borrows an input.
   *
   * @param changed is told each change of its circuit
   * @return nothing if the unit has no such input, or somebody else has it
   */
  public Optional<Loan> borrow(String name, Consumer<Circuit> changed) {
    Lender lender = lenders.get(name);
    if (lender == null || !lent.add(name)) return Optional.empty();
    Loan loan = lender.lend(changed);
    return Optional.of(new Borrowed(name, loan));
  }

  private final class Borrowed implements Loan {

    private final String name;
    private final Loan loan;

    Borrowed(String name, Loan loan) {
      this.name = name;
      this.loan = loan;
    }

    @Override
    public Circuit circuit() {
      return loan.circuit();
    }

    @Override
    public void end() {
      if (lent.remove(name)) loan.end();
    }
  }
}
