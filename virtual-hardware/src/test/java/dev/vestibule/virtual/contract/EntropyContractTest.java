package dev.vestibule.virtual.contract;

import dev.vestibule.hal.contract.EntropyContract;

class EntropyContractTest extends EntropyContract {

  EntropyContractTest() {
    super(new Unit().program().entropy());
  }
}
