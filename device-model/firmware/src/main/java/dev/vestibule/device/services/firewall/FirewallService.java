package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.Gate;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import io.netty.util.NetUtil;
import tools.jackson.core.type.TypeReference;

/** The unit's firewall: settable over its API, enforced at the network's gate. */
public final class FirewallService implements Service {

  private final Kernel kernel;
  private final Net net;
  private final Checkpoint checkpoint;
  private final Firewall firewall;

  public FirewallService(Kernel kernel, Net net) {
    this.kernel = kernel;
    this.net = net;
    checkpoint =
        new Checkpoint(
            kernel.loop()::nanos,
            address -> net.neighbourhood().mac(NetUtil.toAddressString(address)));
    firewall =
        new Firewall(
            kernel.loop(),
            kernel
                .store()
                .document(
                    "firewall",
                    Codec.json(new TypeReference<Kept>() {}),
                    new Kept(false, Settings.OPEN)),
            checkpoint);
  }

  @Override
  public void declare() {
    kernel.rest().declare(new FirewallApi(firewall).api());
  }

  @Override
  public void start() {
    firewall.enforce();
    net.gate(checkpoint);
  }

  @Override
  public void stop() {
    net.gate(Gate.OPEN);
  }
}
