package dev.vestibule.device.services.time.nts;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.nts.AesSiv;
import java.util.List;

/**
 * What was agreed on with a server.
 *
 * @param server the NTP server
 * @param cookies one for each question
 * @param toServer seals questions
 * @param toClient opens answers
 */
record Keys(NetAddress server, List<byte[]> cookies, AesSiv toServer, AesSiv toClient) {

  Keys {
    cookies = List.copyOf(cookies);
  }
}
