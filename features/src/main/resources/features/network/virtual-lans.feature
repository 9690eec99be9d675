Feature: Virtual LANs
  VAPIX, Network settings API: addVlan, removeVlan.

  Background:
    Given a factory-fresh door station
    And a DHCP server on VLAN 4 gives out 10.0.4.20

  Scenario: On a VLAN that the switch carries the unit gets an address of its own
    Given the switch carries VLAN 4
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "addVlan", "params": {"masterDeviceName": "eth0", "VlanId": 4}}
      """
    Then the answer has no "error"
    And the unit is reached at 10.0.4.20
    And the switch heard "B8:A4:4F:00:00:01 VLAN 4"
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "getNetworkInfo"}
      """
    Then in the answer "data.devices.1.name" is "eth0.4"
    And in the answer "data.devices.1.IPv4.addresses.0.address" is "10.0.4.20"
    And in the answer "data.devices.1.IPv4.addresses.0.origin" is "dhcp"
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "removeVlan", "params": {"VlanName": "eth0.4"}}
      """
    Then the answer has no "error"
    And the unit is not reached at 10.0.4.20

  Scenario: On a VLAN that the switch does not carry it gets none
    Given the switch carries VLAN 5
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "addVlan", "params": {"masterDeviceName": "eth0", "VlanId": 4}}
      """
    And 120 seconds pass
    Then the unit is not reached at 10.0.4.20
    And the switch did not hear "B8:A4:4F:00:00:01 VLAN 4"
    When the switch carries VLAN 4
    And 60 seconds pass
    Then the unit is reached at 10.0.4.20

  Scenario: A VLAN with a static address keeps it over a restart
    Given the switch carries VLAN 4
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "addVlan", "params": {"masterDeviceName": "eth0", "VlanId": 4}}
      """
    And a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "setIPv4AddressConfiguration", "params": {
        "deviceName": "eth0.4", "configurationMode": "static",
        "staticAddressConfigurations": [{"address": "10.0.4.30", "prefixLength": 24}]}}
      """
    Then the answer has no "error"
    And the unit is reached at 10.0.4.30
    When the installer restarts the unit
    And the unit has started again
    Then the unit is reached at 10.0.4.30

  Scenario: A VLAN is added once
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "addVlan", "params": {"masterDeviceName": "eth0", "VlanId": 4094}}
      """
    And a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "addVlan", "params": {"masterDeviceName": "eth0", "VlanId": 4094}}
      """
    Then in the answer "error.code" is "4004"
    And in the answer "error.details.subCode" is "201"
