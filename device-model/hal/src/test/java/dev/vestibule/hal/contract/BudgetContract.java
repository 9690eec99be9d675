package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply;
import dev.vestibule.hal.Supply.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of all supplies together: 9 W, and 5.4 W with PoE class 3. */
public abstract class BudgetContract {

  private final BudgetRig rig;

  /** The supplies on this rig, with power of PoE class 4. */
  protected BudgetContract(BudgetRig rig) {
    this.rig = rig;
  }

  /** Loads on all supplies, and what powers the unit. */
  public interface BudgetRig extends Rig {

    /** All supplies. */
    List<Supply> supplies();

    /** Wires a load to a supply, in place of the one before. */
    void load(Supply supply, int milliamps);

    /** Powers the unit from this source, without an interruption. */
    void source(PowerSource source);
  }

  static Stream<PowerSource> sources() {
    return Stream.of(
        new PowerSource.PoeClass3(), new PowerSource.PoeClass4(), new PowerSource.Dc(12));
  }

  @Test
  void theBudgetIsThatOfTheSource() {
    assertThat(new PowerSource.None().outputBudgetWatts()).isZero();
    assertThat(new PowerSource.PoeClass3().outputBudgetWatts()).isEqualTo(5.4);
    assertThat(new PowerSource.PoeClass4().outputBudgetWatts()).isEqualTo(9);
    assertThat(new PowerSource.Dc(24).outputBudgetWatts()).isEqualTo(9);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void allSuppliesAtTheirLimitsAreOnIfTheyFitTheBudgetAndOffTogetherIfNot(PowerSource source) {
    rig.source(source);
    enable();
    rig.supplies().forEach(supply -> rig.load(supply, supply.limitMilliamps()));
    double watts = rig.supplies().stream().mapToDouble(it -> watts(it, it.limitMilliamps())).sum();
    boolean fits = watts <= source.outputBudgetWatts();
    assertThat(conditions()).containsOnly(fits ? Condition.ON : Condition.OVERLOAD);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void oneMilliampereBeyondTheBudgetIsTooMuchAndOneLessIsNot(PowerSource source) {
    rig.source(source);
    enable();
    Supply last = fill(source.outputBudgetWatts());
    int milliamps = last.reading().read().milliamps();
    assertThat(conditions()).containsOnly(Condition.ON);
    boolean fusesHoldLess = milliamps == last.limitMilliamps();
    if (fusesHoldLess) return;
    rig.load(last, milliamps + 1);
    assertThat(conditions()).containsOnly(Condition.OVERLOAD);
    rig.load(last, milliamps);
    assertThat(conditions()).containsOnly(Condition.ON);
  }

  @Test
  void aSupplyThatIsOffCountsNothing() {
    rig.source(new PowerSource.PoeClass4());
    rig.supplies().forEach(supply -> rig.load(supply, supply.limitMilliamps()));
    Supply only = rig.supplies().getFirst();
    rig.load(only, 1);
    only.enable(true);
    assertThat(only.reading().read().condition()).isEqualTo(Condition.ON);
  }

  private void enable() {
    rig.supplies().forEach(supply -> supply.enable(true));
  }

  private List<Condition> conditions() {
    return rig.supplies().stream().map(it -> it.reading().read().condition()).toList();
  }

  /** Loads one supply after the other until the budget is used; answers the last one. */
  private Supply fill(double budget) {
    double left = budget;
    Supply last = rig.supplies().getFirst();
    for (Supply supply : rig.supplies()) {
      int room = (int) Math.floor(left / supply.volts() * 1_000 + 1e-6);
      int milliamps = Math.min(supply.limitMilliamps(), room);
      rig.load(supply, milliamps);
      left -= watts(supply, milliamps);
      if (milliamps > 0) last = supply;
    }
    return last;
  }

  private static double watts(Supply supply, int milliamps) {
    return supply.volts() * milliamps / 1_000.0;
  }
}
