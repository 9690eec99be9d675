package dev.vestibule.virtual.contract;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply;
import dev.vestibule.hal.contract.BudgetContract;
import dev.vestibule.hal.contract.SupplyContract;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.VirtualSupply;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The supplies of the A8207-VE, each with the limits of its data sheet, and all together. */
class SuppliesContractTest {

  @Nested
  class Relay24Volts extends SupplyContract {
    Relay24Volts() {
      super(new OneSupply("relay24v", 50, 350));
    }
  }

  @Nested
  class Relay12Volts extends SupplyContract {
    Relay12Volts() {
      super(new OneSupply("relay12v", 100, 700));
    }
  }

  @Nested
  class Io12Volts extends SupplyContract {
    Io12Volts() {
      super(new OneSupply("io12v", 50, 50));
    }
  }

  @Nested
  class Budget extends BudgetContract {
    Budget() {
      super(new AllSupplies(Boards.large()));
    }
  }

  /** Fuses that hold more than any budget, so that the budget decides with every source. */
  @Nested
  class BudgetOfStrongSupplies extends BudgetContract {
    BudgetOfStrongSupplies() {
      super(new AllSupplies(Boards.of("strong.board", STRONG)));
    }
  }

  private static final String STRONG =
      """
      model     Strong
      hardware  1
      boot      10 ms
      flash     1 MiB
      sd        none
      connector relay
        1  power-out  a  24 V  1000 mA  1000 mA
        2  power-out  b  12 V  1000 mA  1000 mA
      connector power
        1  power-in   dc  8 V  28 V
      """;

  private static final class OneSupply extends Unit implements SupplyContract.SupplyRig {

    private final String name;
    private final int class3;
    private final int full;

    OneSupply(String name, int class3, int full) {
      this.name = name;
      this.class3 = class3;
      this.full = full;
    }

    @Override
    public Supply supply() {
      return program().supplies().stream()
          .filter(supply -> supply.name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public int flows() {
      return hardware().reading().read().milliamps();
    }

    @Override
    public void load(int milliamps) {
      board.bus().time().act(() -> hardware().load("load", milliamps));
    }

    @Override
    public void source(PowerSource source) {
      bench.power().supply(source);
    }

    @Override
    public int class3Milliamps() {
      return class3;
    }

    @Override
    public int fullMilliamps() {
      return full;
    }

    private VirtualSupply hardware() {
      return board.supply(name);
    }
  }

  private static final class AllSupplies extends Unit implements BudgetContract.BudgetRig {

    AllSupplies(VirtualBoard board) {
      super(board);
    }

    @Override
    public List<Supply> supplies() {
      return program().supplies();
    }

    @Override
    public void load(Supply supply, int milliamps) {
      board.bus().time().act(() -> board.supply(supply.name()).load("load", milliamps));
    }

    @Override
    public void source(PowerSource source) {
      bench.power().supply(source);
    }
  }
}
