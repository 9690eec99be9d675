Feature: The unit's name, and whom it asks for names
  User manual, System > Network > Hostname and DNS servers.

  Background:
    Given a factory-fresh door station

  @NET-007
  Scenario: The hostname is the serial number's until DHCP or the installer gives another
    Then the setting "Network.VolatileHostName.HostName" reads "axis-b8a44f000001"
    When the setting "Network.HostName" is "front-door"
    And 1 seconds pass
    Then the setting "Network.VolatileHostName.HostName" reads "front-door"
    When the DHCP server gives the hostname "door-7"
    And the network cable is pulled out and plugged in again
    Then the setting "Network.VolatileHostName.HostName" reads "door-7"
    When the setting "Network.VolatileHostName.ObtainFromDHCP" is "no"
    And 1 seconds pass
    Then the setting "Network.VolatileHostName.HostName" reads "front-door"

  @NET-009
  Scenario Outline: A hostname of other characters than A-Z, a-z, 0-9 and hyphen is refused
    When the installer sets "<setting>" to "<name>"
    Then it is refused: "# Error: Error setting '<setting>' to '<name>'!"
    And the setting "<setting>" reads "<still>"

    Examples:
      | setting                   | name       | still             |
      | Network.HostName          | front_door | axis-b8a44f000001 |
      | Network.HostName          | türe       | axis-b8a44f000001 |
      | Network.HostName          | -door      | axis-b8a44f000001 |
      | Network.DNSUpdate.DNSName | door 1     |                   |

  @NET-011 @NET-012 @NET-013
  Scenario: DNS servers and search domains come from DHCP, or are static
    When the DHCP server tells the DNS server 192.168.0.3 and the search domain example.com
    And the network cable is pulled out and plugged in again
    Then the setting "Network.Resolver.NameServer1" reads "192.168.0.3"
    When the setting "Network.Resolver.NameServerList" is "10.0.0.1 10.0.0.2"
    And the setting "Network.Resolver.ObtainFromDHCP" is "no"
    And 1 seconds pass
    Then the setting "Network.Resolver.NameServer1" reads "10.0.0.1"
    And the setting "Network.Resolver.NameServer2" reads "10.0.0.2"

  @NET-014
  Scenario: Without DHCP there is no DNS server until one is entered
    Then the setting "Network.Resolver.NameServer1" reads "192.168.0.1"
    When the setting "Network.BootProto" is "none"
    And 1 seconds pass
    Then the setting "Network.Resolver.NameServer1" reads "0.0.0.0"

  @NET-010
  Scenario: The DNS server is told each new address
    Given a DNS server at 192.168.0.1
    When the setting "Network.DNSUpdate.DNSName" is "door.example.com"
    And the setting "Network.DNSUpdate.TTL" is "60"
    And the setting "Network.DNSUpdate.Enabled" is "yes"
    And 1 seconds pass
    Then the DNS server was told that "door.example.com" is 192.168.0.90 for 60 seconds
    When the DHCP server gives out 192.168.0.44
    And the network cable is pulled out and plugged in again
    Then the DNS server was told that "door.example.com" is 192.168.0.44 for 60 seconds
