Feature: network_settings.cgi
  VAPIX, Network settings API.

  Background:
    Given a factory-fresh door station

  @NET-001 @NET-006
  Scenario: One document tells the whole network
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "context": "c", "method": "getNetworkInfo"}
      """
    Then the answer is 200 of type "application/json"
    And in the answer "apiVersion" is "1.37"
    And in the answer "context" is "c"
    And in the answer "data.system.hostname.hostname" is "axis-b8a44f000001"
    And in the answer "data.system.resolver.nameServers.0" is "192.168.0.1"
    And in the answer "data.devices.0.name" is "eth0"
    And in the answer "data.devices.0.macAddress" is "b8:a4:4f:00:00:01"
    And in the answer "data.devices.0.IPv4.configurationMode" is "dhcp"
    And in the answer "data.devices.0.IPv4.addresses.0.address" is "192.168.0.90"
    And in the answer "data.devices.0.IPv4.addresses.0.prefixLength" is "24"
    And in the answer "data.devices.0.IPv4.addresses.0.origin" is "dhcp"
    And in the answer "data.devices.0.IPv4.addresses.0.scope" is "global"
    And in the answer "data.devices.0.IPv4.addresses.1.origin" is "linkLocal"
    And in the answer "data.devices.0.IPv4.defaultRouter" is "192.168.0.1"
    And in the answer "data.devices.0.IPv6.enabled" is "true"

  @NET-002
  Scenario: A client gives the unit a static address and is answered before it moves
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "setIPv4AddressConfiguration", "params": {
        "deviceName": "eth0", "configurationMode": "static", "staticDefaultRouter": "192.168.0.2",
        "staticAddressConfigurations": [{"address": "192.168.0.20", "prefixLength": 24}]}}
      """
    Then the answer is 200 of type "application/json"
    And the answer has no "error"
    When 1 seconds pass
    Then the unit is reached at 192.168.0.20
    And the unit is not reached at 192.168.0.90
    And the setting "Network.BootProto" reads "none"
    And the setting "Network.IPAddress" reads "192.168.0.20"
    And the journal holds "New IP address 192.168.0.20"
    And the journal holds "IP address 192.168.0.90 removed"

  @NET-007 @NET-009 @NET-012 @NET-013
  Scenario: A client sets names and servers
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "setHostnameConfiguration", "params": {
        "useDhcpHostname": false, "staticHostname": "front-door"}}
      """
    And a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "setResolverConfiguration", "params": {
        "useDhcpResolverInfo": false, "staticNameServers": ["10.0.0.1"],
        "staticSearchDomains": ["example.com", "example.org"]}}
      """
    And 1 seconds pass
    And a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.37", "method": "getNetworkInfo"}
      """
    Then in the answer "data.system.hostname.hostname" is "front-door"
    And in the answer "data.system.resolver.nameServers.0" is "10.0.0.1"
    And in the answer "data.system.resolver.searchDomains.1" is "example.org"

  Scenario Outline: What is not allowed is refused with its sub-code
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "<method>", "params": {<params>}}
      """
    Then in the answer "error.code" is "<code>"
    And in the answer "error.details.subCode" is "<subCode>"

    Examples:
      | method                      | params                                                                                                                            | code | subCode |
      | setHostnameConfiguration    | "staticHostname": "front_door"                                                                                                    | 4004 | 100     |
      | setResolverConfiguration    | "staticNameServers": ["dns"]                                                                                                      | 4004 | 101     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "configurationMode": "manual"                                                                               | 4004 | 101     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "staticDefaultRouter": "router"                                                                             | 4004 | 102     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "staticAddressConfigurations": [{"address": "1.2.3", "prefixLength": 24}]                                   | 4004 | 104     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "staticAddressConfigurations": [{"address": "192.168.0.20", "prefixLength": 31}]                            | 4004 | 105     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "staticAddressConfigurations": [{"address": "192.168.0.0", "prefixLength": 24}]                             | 4004 | 107     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "staticAddressConfigurations": [{"address": "192.168.0.9", "prefixLength": 24, "broadcast": "192.168.0.7"}] | 4004 | 107     |
      | setIPv4AddressConfiguration | "deviceName": "eth0", "linkLocalMode": "auto"                                                                                     | 4004 | 109     |
      | setDeviceConfiguration      | "deviceName": "eth0", "staticState": "sideways"                                                                                   | 4004 | 101     |
      | setWired8021XConfiguration  | "deviceName": "eth0", "eapolVersion": "EAPoLv4"                                                                                   | 4004 | 104     |

    Examples: virtual LANs
      | method                      | params                                                                                                                             | code | subCode |
      | addVlan                     | "masterDeviceName": "eth1", "VlanId": 4                                                                                            | 4004 | 100     |
      | addVlan                     | "masterDeviceName": "eth0", "VlanId": 0                                                                                            | 4004 | 101     |
      | addVlan                     | "masterDeviceName": "eth0", "VlanId": 4095                                                                                         | 4004 | 101     |
      | removeVlan                  | "VlanName": "vlan4"                                                                                                                | 4004 | 100     |
      | removeVlan                  | "VlanName": "eth0.4"                                                                                                               | 4004 | 201     |

  Scenario Outline: Mistakes have the API's own codes
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      <request>
      """
    Then in the answer "error.code" is "<code>"

    Examples:
      | request                                                                                                | code |
      | {"apiVersion": "1.0", "method": "getNetworks"}                                                         | 4000 |
      | {"apiVersion": "2.0", "method": "getNetworkInfo"}                                                      | 4001 |
      | {"apiVersion": "1.0", "method": "setIPv6AddressConfiguration", "params": {"enabled": true}}            | 4003 |
      | {"apiVersion": "1.0", "method": "setIPv6AddressConfiguration", "params": {"deviceName": "eth1"}}       | 5000 |
      | {"apiVersion": "1.0", "method": "scanWLANNetworks", "params": {"deviceName": "eth0"}}                  | 5001 |
      | getNetworkInfo                                                                                         | 3000 |
