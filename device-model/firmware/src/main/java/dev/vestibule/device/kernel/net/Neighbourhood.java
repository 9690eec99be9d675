package dev.vestibule.device.kernel.net;

import dev.vestibule.hal.MacAddress;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What on the wire tells a host its address. This is a model: questions and answers travel as
 * values, not as DHCP packets. Asked from the device's loop.
 */
public interface Neighbourhood {

  /** Nobody tells anything. */
  Neighbourhood SILENT =
      new Neighbourhood() {
        @Override
        public Optional<Lease> lease(MacAddress client, String hostName, OptionalInt vlan) {
          return Optional.empty();
        }

        @Override
        public Optional<RouterAdvertisement> advertisement() {
          return Optional.empty();
        }

        @Override
        public Optional<MacAddress> mac(String address) {
          return Optional.empty();
        }
      };

  /**
   * Asks the DHCP server for an address, or for more time with the one it gave before.
   *
   * @param hostName what the client calls itself
   * @param vlan where it asks; empty for frames without a tag
   * @return empty if there is no server, or it has nothing to give
   */
  Optional<Lease> lease(MacAddress client, String hostName, OptionalInt vlan);

  /** Asks for an IPv6 router. */
  Optional<RouterAdvertisement> advertisement();

  /** The MAC address of who has an IP address on this wire; empty if that is not known. */
  Optional<MacAddress> mac(String address);
}
