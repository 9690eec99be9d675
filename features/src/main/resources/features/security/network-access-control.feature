Feature: Network access control
  User manual, System > Security > Network access control and encryption. The unit tells its EAP
  identity; methods with certificates or passwords are not spoken yet.

  Background:
    Given a factory-fresh door station
    And the switch lets in only "axis-b8a44f000001" by IEEE 802.1X

  @NAC-001
  Scenario: Without IEEE 802.1X the port stays closed and the unit has no network
    When power is cut
    And PoE class 4 is connected
    And 10 seconds pass
    Then the switch port is closed
    And the setting "Network.eth0.IPAddress" matches "169\.254\.[0-9]+\.[0-9]+"
    And the host 192.168.0.7 does not reach the unit

  @NAC-001 @NAC-007
  Scenario: A unit whose identity is accepted is let in and gets an address
    Given power is cut
    And PoE class 4 is connected
    And 10 seconds pass
    When the installer sets "Network.Interface.I0.dot1x.Enabled" to "yes"
    And 1 seconds pass
    Then the switch port is open
    And the setting "Network.Interface.I0.dot1x.Status" reads "Authorized"
    And the unit is reached at 192.168.0.90
    When the installer sets "Network.Interface.I0.dot1x.Enabled" to "no"
    And 1 seconds pass
    Then the switch port is closed
    And the setting "Network.Interface.I0.dot1x.Status" reads "Stopped"

  @NAC-007
  Scenario: Another identity is not accepted
    Given the setting "Network.Interface.I0.dot1x.EAPTLS.Identity" is "somebody"
    When the installer sets "Network.Interface.I0.dot1x.Enabled" to "yes"
    And 1 seconds pass
    Then the switch port is closed
    And the setting "Network.Interface.I0.dot1x.Status" reads "Unauthorized"
