package dev.vestibule.virtual.link;

import dev.vestibule.hal.MacAddress;
import java.util.Optional;
import java.util.OptionalInt;

/** Who else is on the network behind the switch. */
@FunctionalInterface
public interface Directory {

  /** Nobody. */
  Directory EMPTY = (vlan, address) -> Optional.empty();

  /**
   * Who has an IPv4 address.
   *
   * @param vlan where; empty for frames without a tag
   * @param address such as {@code 192.168.0.90}
   */
  Optional<MacAddress> at(OptionalInt vlan, String address);
}
