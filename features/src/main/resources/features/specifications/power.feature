Feature: Power
  User manual, Specifications > Connectors > Power connector.

  @POWER-001
  Scenario: The power connector has DC ground and DC input, which is power in only
    Given a factory-fresh door station
    Then the connector "power" has 2 pins
    And pin "power/1" is "DC ground"
    And pin "power/2" is "DC input 8-28 V, power in only"
    When a load of 10 mA hangs on pin "power/2"
    Then it is refused: "a supply that can be loaded"

  @POWER-002
  Scenario: The unit asks of its DC source no more than 22 W, within 100 W and 5 A
    Given a door station powered by 8 V DC
    When a load of 375 mA hangs on pin "relay/3"
    Then the unit takes at most 22 W and 5 A

  @POWER-003
  Scenario Outline: <volts> V on the DC input: <power>
    Given a door station whose power has just been connected
    When power is cut
    And <volts> V are put on the DC input
    Then the unit has <power>

    Examples:
      | volts | power    |
      | 7.9   | no power |
      | 8.0   | power    |
      | 28.0  | power    |
      | 28.1  | no power |

  @POWER-003
  Scenario: The outputs together give 9 W; above that they switch off until the load has gone
    Given a door station powered by 24 V DC
    When a load of 350 mA hangs on pin "relay/3"
    And a load of 50 mA hangs on pin "io/2"
    Then the supply "relay24v" gives 350 mA
    And the supply "io12v" gives 50 mA
    And the condition "Ring power overcurrent protection" is false
    When a load of 50 mA hangs on pin "relay/7"
    Then the supply "relay24v" is off because of overload
    And the supply "relay12v" is off because of overload
    And the condition "Ring power overcurrent protection" is true
    When the load on pin "relay/7" is taken off
    Then the supply "relay24v" gives 350 mA
    And the condition "Ring power overcurrent protection" is false

  @POWER-004
  Scenario: The DC input powers the unit when Power over Ethernet is not used
    Given a door station powered by PoE class 4
    When 12.0 V are put on the DC input
    Then its power comes from "PoE class 4"
    When the Ethernet cable brings no power
    Then its power comes from "DC 12.0 V"
    And the unit is ready

  @POWER-005
  Scenario Outline: The unit runs on <power> with a budget of <watts> W for its outputs
    Given a door station powered by <power>
    Then the unit is ready
    And the budget of the outputs is <watts> W

    Examples:
      | power       | watts |
      | PoE class 3 | 5.4   |
      | PoE class 4 | 9.0   |

  @POWER-005
  Scenario: On PoE class 3 the outputs are reduced
    Given a door station powered by PoE class 3
    Then the supply "relay24v" is on at 24 V with a limit of 50 mA
    And the supply "relay12v" is on at 12 V with a limit of 100 mA
    When the Ethernet cable brings PoE class 4
    Then the supply "relay24v" is on at 24 V with a limit of 350 mA
    And the supply "relay12v" is on at 12 V with a limit of 700 mA

  Scenario: A door that takes too much current stays shut and says why
    Given a door station with the preset "stand-alone"
    And a load of 500 mA hangs on pin "relay/7"
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed
    And the supply "relay12v" is off because of overload
    And the door is locked
