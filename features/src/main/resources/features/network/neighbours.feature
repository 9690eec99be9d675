Feature: LLDP and CDP
  User manual, System > Network > Network discovery protocols; VAPIX, LLDP Configuration API.

  Background:
    Given a factory-fresh door station

  @DISC-003
  Scenario: The unit announces itself to the switch over LLDP
    Then the switch sees "LLDP axis-b8a44f000001"
    And the unit describes itself as "AXIS A8207-VE Mk II Network Video Door Station 12.8.52" and asks for 22 W
    When 3600 seconds pass
    Then the switch sees "LLDP axis-b8a44f000001"

  @DISC-003
  Scenario: A switch that knows CDP alone is told over CDP
    When the switch listens to CDP only
    And 60 seconds pass
    Then the switch sees "CDP axis-b8a44f000001"
    And the unit describes itself as "12.8.52" and asks for 22 W

  @DISC-003
  Scenario: Off means silent, and what was told is taken back at once
    When the client sets "lldp/v1/activated" to "false"
    Then the switch sees nobody
    And the setting "Network.LLDP.Enabled" reads "no"
    When 3600 seconds pass
    Then the switch sees nobody
    When the client sets "lldp/v1/activated" to "true"
    Then the switch sees "LLDP axis-b8a44f000001"

  @DISC-003
  Scenario: The unit tells its new name at once
    Given the setting "Network.HostName" is "front-door"
    When 1 seconds pass
    Then the switch sees "LLDP front-door"

  @DISC-003
  Scenario: The unit lists the switch among its neighbours
    When the client reads "lldp/v1/neighbors"
    Then in the answer "data.0.chassisID.subType" is "MACAddress"
    And in the answer "data.0.chassisID.value" is "02:00:00:00:00:02"
    And in the answer "data.0.portID.value" is "port1"
    And in the answer "data.0.protocol" is "LLDP"
    And in the answer "data.0.mgmtIP.value" is "192.168.0.2"
    And in the answer "data.0.TTL" is "120"
    When the switch listens to nothing only
    And 120 seconds pass
    And the client reads "lldp/v1/neighbors"
    Then the answer tells "'data': []"

  @DISC-004
  Scenario: With LLDP and CDP off, a switch that waits to be asked grants Type 1 power alone
    When the switch grants the power that is asked for over LLDP or CDP
    Then its power comes from "PoE class 4"
    And the budget of the outputs is 9 W
    When the client sets "lldp/v1/activated" to "false"
    Then its power comes from "PoE class 3"
    And the budget of the outputs is 5.4 W
    When the switch is configured for hardware PoE power negotiation only
    Then its power comes from "PoE class 4"

  @DISC-004
  Scenario: A unit that asks for nothing loses the load that needs Type 2 power
    Given the switch grants the power that is asked for over LLDP or CDP
    And a load of 300 mA hangs on pin "relay/3"
    Then the supply "relay24v" gives 300 mA
    When the client sets "lldp/v1/activated" to "false"
    Then the supply "relay24v" is off because of overload
    When the client sets "lldp/v1/activated" to "true"
    Then the supply "relay24v" gives 300 mA

  @DISC-004
  Scenario: The unit asks again after it has started
    Given the switch grants the power that is asked for over LLDP or CDP
    When power is cut
    And PoE class 4 is connected
    Then its power comes from "PoE class 3"
    When 10 seconds pass
    Then its power comes from "PoE class 4"
