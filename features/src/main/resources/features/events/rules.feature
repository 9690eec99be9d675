Feature: Rules
  User manual, System > Events > Rules.

  Background:
    Given a factory-fresh door station

  @EVT-001 @EVT-003
  Scenario: A rule acts when its condition is met, and is listed
    Given the rule "Light at the gate":
      | condition | Digital input port (port=2) |
      | action    | Toggle I/O once             |
      | port      | Relay 2                     |
      | state     | high                        |
      | duration  | 5                           |
    Then there is 1 rule
    And the rule "Light at the gate" is listed
    And relay 2 is open
    When the circuit on I/O 3 is closed
    Then relay 2 is closed

  @EVT-002
  Scenario: At most 256 rules
    When the installer adds 256 rules
    Then it is accepted
    And there are 256 rules
    When the installer adds the rule "One too many":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Door                    |
      | state     | high                    |
      | duration  | 1                       |
    Then it is refused: "there are 256 rules already"
    And there are 256 rules

  @EVT-003 @EVT-005
  Scenario: A further condition must be met too
    Given the rule "Both":
      | condition | Digital input port (port=2) |
      | condition | Digital input port (port=1) |
      | action    | Toggle I/O once             |
      | port      | Relay 2                     |
      | state     | high                        |
      | duration  | 5                           |
    When the circuit on I/O 3 is closed
    Then relay 2 is open
    When the circuit on I/O 2 is closed
    Then relay 2 is closed

  @EVT-004
  Scenario: Wait between actions: an earlier trigger does not act
    Given the rule "Bell":
      | condition | Digital input port (port=2) |
      | wait      | 10                          |
      | action    | Toggle I/O once             |
      | port      | Relay 2                     |
      | state     | high                        |
      | duration  | 1                           |
    When the circuit on I/O 3 is closed
    Then relay 2 is closed
    When 2 seconds pass
    And the circuit on I/O 3 is opened
    And the circuit on I/O 3 is closed
    Then relay 2 is open
    When 8 seconds pass
    And the circuit on I/O 3 is opened
    And the circuit on I/O 3 is closed
    Then relay 2 is closed

  @EVT-006
  Scenario: Conditions are selected from a list
    Then the conditions to choose from include:
      | Access granted                   |
      | Casing Open                      |
      | Digital input port               |
      | Manual trigger                   |
      | PIR sensor                       |
      | Ring power overcurrent protection |
      | Shock Detected                   |
      | Supervised input port            |
    When the installer adds the rule "Nothing":
      | condition | Full moon       |
      | action    | Toggle I/O once |
      | port      | Door            |
      | state     | high            |
      | duration  | 1               |
    Then it is refused: "no such condition"
    And there are 0 rules

  @EVT-007
  Scenario: The first condition as a trigger only starts the rule
    Given the rule "While the gate is open":
      | condition | Manual trigger (port=1)             |
      | condition | Digital input port (port=2)         |
      | trigger   | yes                                 |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    When the circuit on I/O 3 is closed
    Then relay 2 is open
    When the manual trigger 1 is switched on
    Then relay 2 is closed
    When the manual trigger 1 is switched off
    Then relay 2 is closed
    When the circuit on I/O 3 is opened
    Then relay 2 is open
    When the circuit on I/O 3 is closed
    Then relay 2 is open

  @EVT-008
  Scenario: Without a trigger the rule is active whenever all conditions are met
    Given the rule "Both":
      | condition | Manual trigger (port=1)             |
      | condition | Digital input port (port=2)         |
      | trigger   | no                                  |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    When the manual trigger 1 is switched on
    And the circuit on I/O 3 is closed
    Then relay 2 is closed
    When the manual trigger 1 is switched off
    Then relay 2 is open
    When the manual trigger 1 is switched on
    Then relay 2 is closed

  @EVT-009
  Scenario: An inverted condition counts when the opposite is true
    Given the rule "While nobody is there":
      | condition | not Digital input port (port=2)     |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    Then relay 2 is closed
    When the circuit on I/O 3 is closed
    Then relay 2 is open
    When the circuit on I/O 3 is opened
    Then relay 2 is closed

  @EVT-010
  Scenario: Actions are selected from a list and completed
    Then the actions to choose from include:
      | Toggle I/O once                     |
      | Toggle I/O while the rule is active |
      | Flash status LED                    |
      | Flash status LED while the rule is active |
    When the installer adds the rule "Incomplete":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Door                    |
    Then it is refused: "com.axis.action.fixed.io.toggle"
    When the installer adds the rule "Nowhere":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | Garage                  |
      | state     | high                    |
      | duration  | 1                       |
    Then it is refused: "no such port"
    And there are 0 rules

  @EVT-011
  Scenario Outline: Toggle I/O once sets the port to <state> for the duration and then back
    Given the rule "Once":
      | condition | Manual trigger (port=1) |
      | action    | Toggle I/O once         |
      | port      | <port>                  |
      | state     | <state>                 |
      | duration  | 7                       |
    When the manual trigger 1 is switched on
    Then relay <relay> is <during>
    When 6.9 seconds pass
    Then relay <relay> is <during>
    When 0.2 seconds pass
    Then relay <relay> is <after>

    Examples:
      | port    | relay | state | during | after |
      | Door    | 1     | high  | closed | open  |
      | Relay 2 | 2     | high  | closed | open  |
      | 4       | 1     | high  | closed | open  |
      | Relay 2 | 2     | low   | open   | open  |

  @EVT-015
  Scenario: A manual trigger fires a rule by hand
    Given the rule "Try the door":
      | condition | Manual trigger (port=3) |
      | action    | Toggle I/O once         |
      | port      | Door                    |
      | state     | high                    |
      | duration  | 7                       |
    When the manual trigger 2 is switched on
    Then relay 1 is open
    When the manual trigger 3 is switched on
    Then relay 1 is closed
    And the journal says that "Relay 1 Door closed for 7 s" because of "Manual trigger 3 switched on"

  @EVT-010
  Scenario: Flash status LED once flashes for the duration
    Given the rule "Signal":
      | condition | Manual trigger (port=1) |
      | action    | Flash status LED        |
      | led       | statusled               |
      | color     | red,none                |
      | interval  | 250                     |
      | duration  | 5                       |
    When the manual trigger 1 is switched on
    Then the status LED flashes red
    When 5 seconds pass
    Then the status LED is green

  @EVT-010
  Scenario: Flash status LED while active ends with the rule
    Given the rule "Signal":
      | condition | Digital input port (port=2)               |
      | action    | Flash status LED while the rule is active |
      | led       | statusled                                 |
      | color     | amber,none                                |
      | interval  | 250                                       |
    When the circuit on I/O 3 is closed
    Then the status LED flashes amber
    When 60 seconds pass
    Then the status LED flashes amber
    When the circuit on I/O 3 is opened
    Then the status LED is green

  Scenario Outline: A rule that cannot work is refused: <why>
    When the installer adds the rule "<name>":
      | condition | <condition> |
      | wait      | <wait>      |
      | action    | <action>    |
      | port      | Door        |
      | state     | high        |
      | duration  | <duration>  |
    Then it is refused: "<reason>"
    And there are 0 rules

    Examples:
      | why             | name | condition                | wait  | action          | duration | reason                            |
      | no name         |      | Manual trigger (port=1)  | 0     | Toggle I/O once | 1        | a rule's name has 1-64 characters |
      | too long a wait | A    | Manual trigger (port=1)  | 86400 | Toggle I/O once | 1        | wait between actions is 0-86399   |
      | unknown action  | A    | Manual trigger (port=1)  | 0     | Make coffee     | 1        | no such action: Make coffee       |
      | a day or more   | A    | Manual trigger (port=1)  | 0     | Toggle I/O once | 86400    | duration                          |
      | unknown item    | A    | Manual trigger (color=1) | 0     | Toggle I/O once | 1        | has no item color                 |
