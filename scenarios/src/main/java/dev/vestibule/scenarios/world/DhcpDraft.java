package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.net.DhcpOptions;
import java.util.List;
import java.util.Optional;

/** What a DHCP server tells, while somebody changes some of it. */
final class DhcpDraft {

  List<String> nameServers;
  String domainName;
  List<String> searchDomains;
  Optional<String> hostName;
  List<String> ntpServers;
  Optional<String> posixTimeZone;
  Optional<String> timeZone;

  DhcpDraft(DhcpOptions told) {
    nameServers = told.nameServers();
    domainName = told.domainName();
    searchDomains = told.searchDomains();
    hostName = told.hostName();
    ntpServers = told.ntpServers();
    posixTimeZone = told.posixTimeZone();
    timeZone = told.timeZone();
  }

  DhcpOptions options() {
    return new DhcpOptions(
        nameServers, domainName, searchDomains, hostName, ntpServers, posixTimeZone, timeZone);
  }
}
