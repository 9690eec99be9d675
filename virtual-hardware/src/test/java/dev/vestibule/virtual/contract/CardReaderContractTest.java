package dev.vestibule.virtual.contract;

import dev.vestibule.hal.CardReader;
import dev.vestibule.hal.Transponder;
import dev.vestibule.hal.contract.CardReaderContract;

class CardReaderContractTest extends CardReaderContract {

  CardReaderContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements CardReaderRig {

    @Override
    public CardReader reader() {
      return program().cardReader();
    }

    @Override
    public void hold(Transponder card) {
      bench.card().hold(card);
    }

    @Override
    public void takeAway() {
      bench.card().takeAway();
    }
  }
}
