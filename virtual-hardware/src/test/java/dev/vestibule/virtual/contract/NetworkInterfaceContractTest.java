package dev.vestibule.virtual.contract;

import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.NetworkInterface;
import dev.vestibule.hal.contract.NetworkInterfaceContract;
import java.util.ArrayList;
import java.util.List;

class NetworkInterfaceContractTest extends NetworkInterfaceContract {

  NetworkInterfaceContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements NetworkRig {

    private final List<EthernetFrame> sent = new ArrayList<>();

    OnUnit() {
      board.network().leadsTo(sent::add);
    }

    @Override
    public NetworkInterface network() {
      return program().network();
    }

    @Override
    public void plug(boolean in) {
      if (in) bench.network().up();
      else bench.network().down();
    }

    @Override
    public List<EthernetFrame> sent() {
      return sent;
    }

    @Override
    public void send(EthernetFrame frame) {
      board.network().arrive(frame);
    }
  }
}
