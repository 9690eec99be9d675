Feature: Network access control
  User manual, System > Security > Network access control and encryption. The unit tells its EAP
  identity; methods with certificates or passwords are not spoken yet.

  Background:
    Given a factory-fresh door station

  @NAC-001
  Scenario: Without IEEE 802.1X the port stays closed and nobody reaches the unit
    When the switch lets in only "axis-b8a44f000001" by IEEE 802.1X
    Then the switch port is closed
    And the host 192.168.0.7 does not reach the unit

  @NAC-001 @NAC-007
  Scenario: A unit whose identity is accepted is let in
    Given the setting "Network.Interface.I0.dot1x.Enabled" is "yes"
    When the switch lets in only "axis-b8a44f000001" by IEEE 802.1X
    And 1 seconds pass
    Then the switch port is open
    And the setting "Network.Interface.I0.dot1x.Status" reads "Authorized"
    And the unit is reached at 192.168.0.90

  @NAC-007
  Scenario: Another identity is not accepted
    Given the setting "Network.Interface.I0.dot1x.EAPTLS.Identity" is "somebody"
    And the setting "Network.Interface.I0.dot1x.Enabled" is "yes"
    When the switch lets in only "axis-b8a44f000001" by IEEE 802.1X
    And 1 seconds pass
    Then the switch port is closed
    And the journal holds "IEEE 802.1X: Unauthorized"
