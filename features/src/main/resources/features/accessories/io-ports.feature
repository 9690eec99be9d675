Feature: I/O ports
  User manual, System > Accessories > I/O ports, and Specifications > Connectors > I/O connector.

  Background:
    Given a factory-fresh door station

  @IO-001 @IO-014
  Scenario: A door contact opens and closes an input's circuit
    When the circuit on I/O 1 is closed
    Then port 0 is closed
    And port 0 is active
    When the circuit on I/O 1 is opened
    Then port 0 is open
    And port 0 is inactive

  @IO-003
  Scenario: A port can be renamed, and its direction changed if it is configurable
    Then port 0 is a configurable input
    And port 4 is a fixed output
    And port 4 is named "Door"
    When the installer sets "IOPort.I0.Input.Name" to "Gate contact"
    Then it is accepted
    And port 0 is named "Gate contact"
    When the installer sets "IOPort.I0.Direction" to "output"
    Then it is accepted
    And port 0 is a configurable output
    When the installer sets "IOPort.I4.Direction" to "input"
    Then it is refused: "# Error: Error setting 'IOPort.I4.Direction' to 'input'!"
    And port 4 is a fixed output

  @IO-004 @IO-005
  Scenario: The normal state decides when an input is active
    Given the setting "IOPort.I0.Input.Trig" is "open"
    And the circuit on I/O 1 was closed
    Then port 0 is closed
    And port 0 is inactive
    When the circuit on I/O 1 is opened
    Then port 0 is open
    And port 0 is active

  @IO-004 @IO-005
  Scenario: The normal state of an output can be closed circuit
    Given the setting "IOPort.I5.Output.Active" is "open"
    Then relay 2 is closed
    And port 5 is inactive
    Given the rule "Off":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Relay 2                 |
      | state     | high                    |
      | duration  | 2                       |
    When the manual trigger 1 is switched on
    Then relay 2 is open
    And port 5 is active
    When 2 seconds pass
    Then relay 2 is closed

  @IO-006 @IO-014
  Scenario Outline: An input with <wired> has an <circuit> circuit
    Given <given>
    Then port 1 is <circuit>

    Examples:
      | wired      | given                         | circuit |
      | no wire    | nothing is wired to I/O 2     | open    |
      | 30 V       | 30.0 V are put on I/O 2       | open    |
      | 1.1 V      | 1.1 V are put on I/O 2        | open    |
      | 0.9 V      | 0.9 V are put on I/O 2        | closed  |
      | 0 V        | 0.0 V are put on I/O 2        | closed  |

  @IO-014 @IO-016
  Scenario: More than 30 V are not for an I/O pin
    When 30.1 V are put on I/O 2
    Then it is refused: "an I/O pin takes 0-30 V"
    And port 1 is open

  @IO-007
  Scenario: During restart the output is open, afterwards in its normal position
    Given the setting "IOPort.I5.Output.Active" is "open"
    Then relay 2 is closed
    When the installer restarts the unit
    Then relay 2 is open
    When 1 second passes
    Then relay 2 is open
    When the unit has started again
    Then relay 2 is closed

  @IO-008
  Scenario: Changing a setting of the ports returns outputs to normal regardless of active triggers
    Given the rule "While":
      | condition | Digital input port (port=2)         |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    When the circuit on I/O 3 is closed
    Then relay 2 is closed
    When the installer sets "IOPort.I3.Input.Name" to "Spare"
    Then relay 2 is open

  @IO-009 @IO-010
  Scenario Outline: A supervised loop with end-of-line resistors tells <state>
    Given the setting "IOPort.I0.Supervised" is "yes"
    And a loop with end-of-line resistors is wired to I/O 1
    When <deed>
    Then the state of the supervised port 0 is "<state>"

    Examples:
      | deed                              | state   |
      | the circuit on I/O 1 is opened    | open    |
      | the circuit on I/O 1 is closed    | closed  |
      | the wire on I/O 1 is cut          | cut     |
      | the wires on I/O 1 are shorted    | shorted |

  @IO-010
  Scenario: Without end-of-line resistors an open loop counts as cut
    Given the setting "IOPort.I0.Supervised" is "yes"
    And a loop without end-of-line resistors is wired to I/O 1
    Then the state of the supervised port 0 is "cut"

  @IO-009
  Scenario: Without supervision a cut wire is just an open circuit
    Given a loop with end-of-line resistors is wired to I/O 1
    When the wire on I/O 1 is cut
    Then port 0 is open

  @IO-011 @IO-012 @IO-013
  Scenario: The pins of the I/O connector
    Then the connector "io" has 6 pins
    And pin "io/1" is "DC ground"
    And pin "io/2" is "12 V DC, power out only"
    And pin "io/3" is "input or output io1"
    And pin "io/4" is "input or output io2"
    And pin "io/5" is "input or output io3"
    And pin "io/6" is "input or output io4"

  @IO-012
  Scenario: Pin 2 gives 12 V and at most 50 mA
    When a load of 50 mA hangs on pin "io/2"
    Then the supply "io12v" gives 50 mA
    When a load of 51 mA hangs on pin "io/2"
    Then the supply "io12v" is off because of overload
    When the load on pin "io/2" is taken off
    Then the supply "io12v" is on at 12 V with a limit of 50 mA
    When 5.0 V are put on pin "io/2"
    Then it is refused: "takes no voltage from outside"

  @IO-013
  Scenario Outline: I/O <pin> can be input or output
    Then port <port> is a configurable input
    When the installer sets "IOPort.I<port>.Direction" to "output"
    Then port <port> is a configurable output

    Examples:
      | pin | port |
      | 1   | 0    |
      | 2   | 1    |
      | 3   | 2    |
      | 4   | 3    |

  @IO-015
  Scenario: An output is connected to ground when active and floats when inactive
    Given the setting "IOPort.I0.Direction" is "output"
    And a lamp of 20 mA at 12.0 V is wired to I/O 1
    And the rule "Lamp":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | 0                       |
      | state     | high                    |
      | duration  | 3                       |
    Then I/O 1 floats
    And 0.0 mA flow into I/O 1
    When the manual trigger 1 is switched on
    Then I/O 1 pulls to ground
    And 20.0 mA flow into I/O 1
    When 3 seconds pass
    Then I/O 1 floats

  @IO-016
  Scenario: An output lets go above 100 mA
    Given the setting "IOPort.I0.Direction" is "output"
    And a lamp of 101 mA at 24.0 V is wired to I/O 1
    And the rule "Lamp":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | 0                       |
      | state     | high                    |
      | duration  | 3                       |
    When the manual trigger 1 is switched on
    Then I/O 1 has let go because of overload
    And 0.0 mA flow into I/O 1

  @IO-016
  Scenario Outline: A coil <with> a diode gives <spike>
    Given the setting "IOPort.I0.Direction" is "output"
    And a coil of 50 mA at 24.0 V <with> a diode is wired to I/O 1
    And the rule "Coil":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | 0                       |
      | state     | high                    |
      | duration  | 1                       |
    When the manual trigger 1 is switched on
    And 2 seconds pass
    Then the trace shows <spike> on I/O 1

    Examples:
      | with    | spike            |
      | with    | no voltage spike |
      | without | a voltage spike  |
