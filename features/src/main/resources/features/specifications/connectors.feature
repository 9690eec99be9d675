Feature: Connectors
  User manual, Specifications > Connectors.

  Background:
    Given a factory-fresh door station

  @CONN-001
  Scenario: The network connector brings network and power
    Given the Ethernet cable brings PoE class 4
    Then the link is up
    And the unit has power
    When the network cable is pulled out
    Then the link is down

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
  Scenario: Pins 3 and 4 of the reader connector are the data lines
    Then pin "reader/3" is "signal d0"
    And pin "reader/4" is "signal d1"

  @CONN-004
  Scenario: Used for Wiegand the pins carry bits and no RS-485
    Given a Wiegand panel is wired to the reader connector
    When the reader connector is used for Wiegand
    And 16 RS-485 bytes are sent
    Then the panel has received nothing
    When 26 Wiegand bits are sent
    Then the panel has received a frame of 26 bits

  @CONN-004
  Scenario: Used for RS-485 the pins carry bytes and no Wiegand
    Given an OSDP panel is wired to the reader connector
    When the reader connector is used for RS-485
    And 26 Wiegand bits are sent
    Then the panel has received nothing
    When 16 RS-485 bytes are sent
    Then the panel has received a frame of 128 bits
