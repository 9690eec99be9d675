package dev.vestibule.device.services.time.nts;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.services.time.sync.Speech;
import dev.vestibule.hal.Entropy;
import java.util.List;

/** Makes what servers of network time security are spoken to with. */
public final class NtsAssociations {

  private final DeviceLoop loop;
  private final Net net;
  private final Entropy entropy;
  private final Logs log;
  private final TrustedPeers trusted;

  public NtsAssociations(
      DeviceLoop loop, Net net, Entropy entropy, Logs log, TrustedPeers trusted) {
    this.loop = loop;
    this.net = net;
    this.entropy = entropy;
    this.log = log;
    this.trusted = trusted;
  }

  /**
   * Speech with one server.
   *
   * @param server that keys are agreed on with
   * @param authorities aliases of the CA certificates that may vouch for it; none for all
   */
  public Speech with(NetAddress server, List<String> authorities) {
    return new Association(loop, net, entropy, log, trusted.only(authorities), server);
  }
}
