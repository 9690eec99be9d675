Feature: Relay connector
  User manual, Specifications > Connectors > Relay connector.

  Background:
    Given a factory-fresh door station

  @RELAY-001 @RELAY-006 @RELAY-011
  Scenario: The eight pins of the relay connector
    Then the connector "relay" has 8 pins
    And pin "relay/1" is "NO/NC of relay1"
    And pin "relay/2" is "COM of relay1"
    And pin "relay/3" is "24 V DC, power out only"
    And pin "relay/4" is "DC ground"
    And pin "relay/5" is "NO/NC of relay2"
    And pin "relay/6" is "COM of relay2"
    And pin "relay/7" is "12 V DC, power out only"
    And pin "relay/8" is "DC ground"

  @RELAY-001
  Scenario: The two relays work one without the other
    Given the rule "First":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Door                    |
      | state     | high                    |
      | duration  | 2                       |
    And the rule "Second":
      | condition | Manual trigger (port=2) |
      | action    | Toggle I/O once         |
      | port      | Relay 2                 |
      | state     | high                    |
      | duration  | 2                       |
    When the manual trigger 1 is switched on
    Then relay 1 is closed
    And relay 2 is open
    When 3 seconds pass
    And the manual trigger 2 is switched on
    Then relay 1 is open
    And relay 2 is closed

  @RELAY-002
  Scenario: A relay controls a lock directly
    Given a fail-secure lock on relay 1
    And the rule "Open door":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Door                    |
      | state     | high                    |
      | duration  | 7                       |
    When the visitor pulls the door
    Then the door is locked
    When the manual trigger 1 is switched on
    Then the door is released
    When the visitor pulls the door
    Then the door is open

  @RELAY-002
  Scenario: A relay switches an auxiliary circuit
    Given the rule "Siren":
      | condition | Casing Open                         |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    And a lock of 400 mA at 24 V is in the circuit of pin "relay/5"
    When the housing is opened
    Then relay 2 is closed
    And 400 mA flow through relay 2
    When the housing is shut
    Then relay 2 is open
    And 0 mA flow through relay 2

  @RELAY-003
  Scenario: Without a safety relay joined wires open the door
    Given a fail-secure lock on relay 1
    When a burglar joins the wires behind the unit
    And the visitor pulls the door
    Then the door is open

  @RELAY-003 @demo
  Scenario: A safety relay prevents hotwiring, and still opens for the unit
    Given a fail-secure lock on relay 1 through a safety relay
    And the rule "Open door":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Door                    |
      | state     | high                    |
      | duration  | 7                       |
    When a burglar joins the wires behind the unit
    And the visitor pulls the door
    Then the door is locked
    When the manual trigger 1 is switched on
    And the visitor pulls the door
    Then the door is open

  @RELAY-004
  Scenario Outline: Relay <relay> can be used normally <normally>
    Given the setting "IOPort.I<port>.Output.Active" is "<active when>"
    Then relay <relay> is <normally>
    Given the rule "Switch":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | <port>                  |
      | state     | high                    |
      | duration  | 2                       |
    When the manual trigger 1 is switched on
    Then relay <relay> is <active when>
    When 2 seconds pass
    Then relay <relay> is <normally>

    Examples:
      | relay | port | normally | active when |
      | 1     | 4    | open     | closed      |
      | 1     | 4    | closed   | open        |
      | 2     | 5    | open     | closed      |
      | 2     | 5    | closed   | open        |

  @RELAY-004
  Scenario: A magnet lock on a normally closed relay holds until the unit lets go
    Given a fail-safe lock on relay 1
    And the setting "IOPort.I4.Output.Active" is "open"
    Then the door is locked
    When power is cut
    Then the door is released

  @RELAY-005
  Scenario Outline: A relay carries at most 1 A and 30 V: <milliamps> mA at <volts> V
    Given the setting "IOPort.I5.Output.Active" is "open"
    When a lock of <milliamps> mA at <volts> V is in the circuit of pin "relay/5"
    Then relay 2 is <outcome>

    Examples:
      | milliamps | volts | outcome                |
      | 1000      | 30    | within its limits      |
      | 1001      | 30    | overloaded             |
      | 1000      | 31    | overloaded             |

  @RELAY-006
  Scenario: The relays' pins take no load of a supply and give no power
    When a load of 10 mA hangs on pin "relay/1"
    Then it is refused: "a supply that can be loaded"
    When a load of 10 mA hangs on pin "relay/2"
    Then it is refused: "a supply that can be loaded"
    When a lock of 100 mA at 12 V is in the circuit of pin "relay/2"
    Then it is refused: "a NO/NC pin, which switches loads"

  @RELAY-007 @RELAY-008 @RELAY-009 @RELAY-010
  Scenario Outline: Pin <pin> gives <volts> V and at most <limit> mA with <power>
    Given a door station powered by <power>
    Then the supply "<supply>" is on at <volts> V with a limit of <limit> mA
    When a load of <limit> mA hangs on pin "<pin>"
    Then the supply "<supply>" gives <limit> mA
    When a load of <more> mA hangs on pin "<pin>"
    Then the supply "<supply>" is off because of overload

    Examples:
      | pin     | supply   | volts | power       | limit | more |
      | relay/3 | relay24v | 24    | PoE class 3 | 50    | 51   |
      | relay/3 | relay24v | 24    | PoE class 4 | 350   | 351  |
      | relay/3 | relay24v | 24    | 12 V DC     | 350   | 351  |
      | relay/7 | relay12v | 12    | PoE class 3 | 100   | 101  |
      | relay/7 | relay12v | 12    | PoE class 4 | 700   | 701  |
      | relay/7 | relay12v | 12    | 28 V DC     | 700   | 701  |

  @RELAY-011
  Scenario Outline: Pin <pin> is power out only
    When 12.0 V are put on pin "<pin>"
    Then it is refused: "takes no voltage from outside"

    Examples:
      | pin     |
      | relay/3 |
      | relay/7 |

  @RELAY-012
  Scenario: Relays and the door output are ports of the action Toggle I/O once
    Then there are 6 ports
    And port 4 is named "Door"
    And port 5 is named "Relay 2"
    When the installer adds the rule "By name":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Relay 1                 |
      | state     | high                    |
      | duration  | 1                       |
    Then it is accepted
    When the manual trigger 1 is switched on
    Then relay 1 is closed
