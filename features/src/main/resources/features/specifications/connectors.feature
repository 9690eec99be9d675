Feature: Connectors
  User manual, Specifications > Connectors.

  Background:
    Given a factory-fresh door station

  @CONN-001
  Scenario: The network connector brings network and power
    Given the Ethernet cable brings PoE class 4
    Then the link is up
    And the unit has power

  @CONN-002
  Scenario: The audio connector has line in and line out, each with ground
    Then the connector "audio" has 4 pins
    And pin "audio/1" is "signal line-in"
    And pin "audio/2" is "DC ground"
    And pin "audio/3" is "signal line-out"
    And pin "audio/4" is "DC ground"

  @CONN-003
  Scenario: Pins 1 and 2 of the reader connector are ground and 12 V, power out only
    Then the connector "reader" has 4 pins
    And pin "reader/1" is "DC ground"
    And pin "reader/2" is "12 V DC, power out only"
    When 12.0 V are put on pin "reader/2"
    Then it is refused: "takes no voltage from outside"
    When a load of 100 mA hangs on pin "reader/2"
    Then the supply "reader12v" gives 100 mA

  @CONN-004
  Scenario: Pins 3 and 4 of the reader connector carry Wiegand or RS-485, not both
    Then pin "reader/3" is "signal d0"
    And pin "reader/4" is "signal d1"
