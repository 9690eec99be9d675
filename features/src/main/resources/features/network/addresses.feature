Feature: IP addresses
  User manual, System > Network > IPv4 and IPv6; Troubleshooting > Problems setting the IP address.

  Background:
    Given a factory-fresh door station

  @NET-001
  Scenario: DHCP gives address, subnet mask and router
    Then the setting "Network.BootProto" reads "dhcp"
    And the setting "Network.eth0.IPAddress" reads "192.168.0.90"
    And the setting "Network.eth0.SubnetMask" reads "255.255.255.0"
    And the setting "Network.Routing.DefaultRouter" reads "192.168.0.1"
    And the unit is reached at 192.168.0.90

  @NET-002
  Scenario: A static address takes the place of the one from DHCP
    When the setting "Network.IPAddress" is "192.168.0.20"
    And the setting "Network.SubnetMask" is "255.255.255.128"
    And the setting "Network.DefaultRouter" is "192.168.0.2"
    And the setting "Network.BootProto" is "none"
    And 1 seconds pass
    Then the setting "Network.eth0.IPAddress" reads "192.168.0.20"
    And the setting "Network.eth0.Broadcast" reads "192.168.0.127"
    And the setting "Network.Routing.DefaultRouter" reads "192.168.0.2"
    And the unit is reached at 192.168.0.20
    And the unit is not reached at 192.168.0.90

  @NET-003 @NET-015
  Scenario: Without a router nobody outside the subnet is reached
    When the setting "Network.IPAddress" is "192.168.0.20"
    And the setting "Network.BootProto" is "none"
    And 1 seconds pass
    Then a computer at 10.0.0.5 reaches the unit at 192.168.0.20
    When the setting "Network.DefaultRouter" is "0.0.0.0"
    And 1 seconds pass
    Then a computer at 10.0.0.5 does not reach the unit at 192.168.0.20
    And a computer at 192.168.0.7 reaches the unit at 192.168.0.20

  @NET-004 @NET-005
  Scenario: The static fallback address stands in for DHCP
    When the setting "Network.DHCP.StaticFallback" is "yes"
    And the setting "Network.IPAddress" is "192.168.0.20"
    And the DHCP server is switched off
    And the installer restarts the unit
    And the unit has started again
    Then the unit is reached at 192.168.0.20
    When the DHCP server gives out 192.168.0.77
    And 61 seconds pass
    Then the unit is reached at 192.168.0.77
    And the unit is not reached at 192.168.0.20

  @NET-006
  Scenario: The router assigns an IPv6 address
    When the router advertises the IPv6 prefix 2001:db8:1::
    And the network cable is pulled out and plugged in again
    Then the setting "Network.IPv6.IPAddress" reads "2001:db8:1:0:baa4:4fff:fe00:1/64"
    And the unit is reached at 2001:db8:1:0:baa4:4fff:fe00:1
    When the setting "Network.IPv6.Enabled" is "no"
    And 1 seconds pass
    Then the setting "Network.eth0.IPv6.IPAddresses" reads ""

  @NET-019
  Scenario: A renewed lease may bring another address
    When the DHCP server gives out 192.168.0.90 for 10 minutes
    And the network cable is pulled out and plugged in again
    And the DHCP server gives out 192.168.0.44 for 10 minutes
    And 240 seconds pass
    Then the unit is reached at 192.168.0.90
    When 60 seconds pass
    Then the unit is reached at 192.168.0.44
    And the unit is not reached at 192.168.0.90

  Scenario: A lease that is not renewed is over in the end
    When the DHCP server gives out 192.168.0.90 for 10 minutes
    And the network cable is pulled out and plugged in again
    And the DHCP server is switched off
    And 540 seconds pass
    Then the unit is reached at 192.168.0.90
    When 120 seconds pass
    Then the unit is not reached at 192.168.0.90
    And the setting "Network.eth0.IPAddress" matches "169\.254\..*"
