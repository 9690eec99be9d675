package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Change;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.hal.Supply.Reading;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is true of every supply on its own. */
public abstract class SupplyContract {

  private static final Reading OFF = new Reading(Condition.OFF, 0);
  private static final Reading OVERLOAD = new Reading(Condition.OVERLOAD, 0);

  private final SupplyRig rig;

  /** A supply on this rig, with power of PoE class 4. */
  protected SupplyContract(SupplyRig rig) {
    this.rig = rig;
  }

  /** A load on a supply, and what powers the unit. */
  public interface SupplyRig extends Rig {

    /** The supply. */
    Supply supply();

    /** What flows, by an ammeter. */
    int flows();

    /** Wires a load that takes this current, in place of the one before. */
    void load(int milliamps);

    /** Powers the unit from this source, without an interruption. */
    void source(PowerSource source);

    /** The limit of the fuse with PoE class 3, by the data sheet. */
    int class3Milliamps();

    /** The limit of the fuse with PoE class 4 or DC, by the data sheet. */
    int fullMilliamps();
  }

  @Test
  void isOffUntilItIsSwitchedOn() {
    rig.load(10);
    assertThat(read()).isEqualTo(OFF);
    assertThat(rig.flows()).isZero();
    rig.supply().enable(true);
    assertThat(read()).isEqualTo(on(10));
    assertThat(rig.flows()).isEqualTo(10);
    rig.supply().enable(false);
    assertThat(read()).isEqualTo(OFF);
    assertThat(rig.flows()).isZero();
  }

  @Test
  void givesItsLimitAndNotMore() {
    rig.supply().enable(true);
    rig.load(rig.fullMilliamps());
    assertThat(rig.supply().limitMilliamps()).isEqualTo(rig.fullMilliamps());
    assertThat(read()).isEqualTo(on(rig.fullMilliamps()));
    rig.load(rig.fullMilliamps() + 1);
    assertThat(read()).isEqualTo(OVERLOAD);
    assertThat(rig.flows()).isZero();
  }

  @Test
  void comesBackWhenTheLoadHasGone() {
    rig.supply().enable(true);
    rig.load(rig.fullMilliamps() + 1);
    rig.load(0);
    assertThat(read()).isEqualTo(on(0));
  }

  @Test
  void hasTheLimitOfThePresentSource() {
    rig.supply().enable(true);
    rig.load(rig.class3Milliamps());
    rig.source(new PowerSource.PoeClass3());
    assertThat(rig.supply().limitMilliamps()).isEqualTo(rig.class3Milliamps());
    assertThat(read()).isEqualTo(on(rig.class3Milliamps()));
    rig.load(rig.class3Milliamps() + 1);
    assertThat(read()).isEqualTo(OVERLOAD);
    rig.source(new PowerSource.Dc(12));
    assertThat(rig.supply().limitMilliamps()).isEqualTo(rig.fullMilliamps());
  }

  @Test
  void anOverloadThatIsSwitchedOffIsOff() {
    rig.supply().enable(true);
    rig.load(rig.fullMilliamps() + 1);
    rig.supply().enable(false);
    assertThat(read()).isEqualTo(OFF);
  }

  @Test
  void aWatcherHearsConditionAndCurrentAndIsNotCalledInsideACall() {
    var heard = new Heard<Change<Reading>>();
    rig.supply().reading().watch(heard);
    heard.during(() -> rig.supply().enable(true));
    rig.load(10);
    rig.load(rig.fullMilliamps() + 1);
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all()).extracting(Change::value).containsExactly(on(0), on(10), OVERLOAD);
  }

  @Test
  void isOffWithoutAProgram() {
    rig.supply().enable(true);
    rig.load(10);
    rig.endProgram();
    assertThat(rig.flows()).isZero();
  }

  private Reading read() {
    return rig.supply().reading().read();
  }

  private static Reading on(int milliamps) {
    return new Reading(Condition.ON, milliamps);
  }
}
