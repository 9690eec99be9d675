Feature: The address after a reset
  User manual, Troubleshooting > Reset to factory default settings.

  @RESET-005
  Scenario: Without DHCP, AXIS OS 12.0 and later takes a link-local address
    Given a factory-fresh door station with AXIS OS 12.8.52
    When the DHCP server is switched off
    And the installer returns the unit to factory default
    And the unit has started again
    Then the setting "Network.eth0.IPAddress" matches "169\.254\.[0-9]+\.[0-9]+"
    And the setting "Network.eth0.SubnetMask" reads "255.255.0.0"
    And the unit is not reached at 192.168.0.90

  @RESET-006
  Scenario: Without DHCP, AXIS OS 11.11 and earlier takes 192.168.0.90
    Given a factory-fresh door station with AXIS OS 11.11.140
    When the DHCP server is switched off
    And the installer returns the unit to factory default
    And the unit has started again
    Then the setting "Network.eth0.IPAddress" reads "192.168.0.90"
    And the setting "Network.eth0.SubnetMask" reads "255.255.255.0"
    And the unit is reached at 192.168.0.90

  @RESET-001 @RESET-007
  Scenario: With DHCP, the address is assigned by DHCP
    Given a factory-fresh door station
    And the setting "Network.IPAddress" is "192.168.0.20"
    And the setting "Network.BootProto" is "none"
    And 1 seconds pass
    And the unit is reached at 192.168.0.20
    When the DHCP server gives out 192.168.0.33
    And the installer returns the unit to factory default
    And the unit has started again
    Then the setting "Network.BootProto" reads "dhcp"
    And the setting "Network.IPAddress" reads "192.168.0.90"
    And the unit is reached at 192.168.0.33
    And the unit is not reached at 192.168.0.20

  @NET-017
  Scenario: Until 11.11 the static address is used before DHCP sets one, and conflicts with an equal one
    Given a factory-fresh door station with AXIS OS 11.11.140
    And another computer has the address 192.168.0.90
    When the DHCP server is switched off
    And the installer restarts the unit
    And the unit has started again
    Then the setting "Network.eth0.IPAddress" reads "192.168.0.90"
    And the system log tells "IP address conflict: 192.168.0.90 is used by 02:00:C0:A8:00:5A too"
    When the DHCP server gives out 192.168.0.33
    And 60 seconds pass
    Then the setting "Network.eth0.IPAddress" reads "192.168.0.33"

  @NET-017
  Scenario: Since 12.0 a link-local address is used, and an equal static one does no harm
    Given a factory-fresh door station with AXIS OS 12.8.52
    And another computer has the address 192.168.0.90
    When the DHCP server is switched off
    And the installer restarts the unit
    And the unit has started again
    Then the setting "Network.eth0.IPAddress" matches "169\.254\.[0-9]+\.[0-9]+"
    And the journal holds no "IP address conflict: 192.168.0.90 is used by 02:00:C0:A8:00:5A too"
