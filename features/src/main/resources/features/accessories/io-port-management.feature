Feature: I/O port management
  User manual, System > Accessories > I/O ports; VAPIX, I/O port management API. Ports are counted
  from 0 here: 0 to 3 are the pins of the I/O connector, 4 and 5 the relays.

  Background:
    Given a factory-fresh door station

  @IO-003 @IO-004 @IO-005
  Scenario: A client lists the ports
    Given the circuit on I/O 1 was closed
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.0", "context": "c", "method": "getPorts"}
      """
    Then the answer is 200 of type "application/json"
    And in the answer "apiVersion" is "1.1"
    And in the answer "context" is "c"
    And in the answer "method" is "getPorts"
    And in the answer "data.numberOfPorts" is "6"
    And in the answer "data.items.0.port" is "0"
    And in the answer "data.items.0.state" is "closed"
    And in the answer "data.items.0.configurable" is "true"
    And in the answer "data.items.0.usage" is ""
    And in the answer "data.items.0.direction" is "input"
    And in the answer "data.items.0.name" is "Port 1"
    And in the answer "data.items.0.normalState" is "open"
    And in the answer "data.items.4.port" is "4"
    And in the answer "data.items.4.configurable" is "false"
    And in the answer "data.items.4.direction" is "output"
    And in the answer "data.items.4.name" is "Door"
    And the answer has no "data.items.6"

  @IO-003 @IO-004
  Scenario: A client sets up ports
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [
        {"port": "2", "usage": "Button", "name": "Way out", "normalState": "closed"},
        {"port": "1", "direction": "output", "name": "Lamp", "state": "closed"},
        {"port": "3"}]}}
      """
    Then in the answer "data.ports.0" is "2"
    And in the answer "data.ports.1" is "1"
    And the answer has no "data.ports.2"
    And port 2 is named "Way out"
    And port 2 is active
    And port 1 is a configurable output
    And port 1 is named "Lamp"
    And I/O 2 pulls to ground
    When a client gets "/axis-cgi/param.cgi?action=list&group=IOPort.I1.Direction,IOPort.I2.Usage,IOPort.I2.Input,Output"
    Then the answer reads:
      """
      root.IOPort.I1.Direction=output
      root.IOPort.I2.Usage=Button
      root.IOPort.I2.Input.Name=Way out
      root.IOPort.I2.Input.Trig=open
      root.Output.NbrOfOutputs=3
      """

  @IO-004 @IO-008
  Scenario: An active output stays active when its normal state changes
    Given a client gets "/axis-cgi/io/port.cgi?action=5:/"
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "4", "normalState": "closed"}]}}
      """
    Then relay 1 is open
    And port 4 is active
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "4", "normalState": "open", "state": "open"}]}}
      """
    Then relay 1 is open
    And port 4 is inactive

  @IO-008
  Scenario: Another setting returns outputs to their normal position
    Given a client gets "/axis-cgi/io/port.cgi?action=5:/"
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "0", "name": "Gate"}]}}
      """
    Then relay 1 is open

  Scenario: What cannot be set is named, the rest is set
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [
        {"port": "4", "direction": "input", "name": "Gate"},
        {"port": "0", "state": "closed", "usage": "REX"},
        {"port": "9", "name": "None"}]}}
      """
    Then the answer is 200 of type "application/json"
    And in the answer "error.code" is "2104"
    And in the answer "error.message" is "Invalid parameter value specified"
    And in the answer "error.details.port" is "4"
    And in the answer "error.details.propertyName" is "direction"
    And in the answer "error.errors.0.details.port" is "0"
    And in the answer "error.errors.0.details.propertyName" is "state"
    And in the answer "error.errors.1.details.port" is "9"
    And in the answer "error.errors.1.details.propertyName" is "port"
    And the answer has no "error.errors.2"
    And port 4 is named "Gate"
    And the setting "IOPort.I0.Usage" reads "REX"

  Scenario: A single failure has no list of failures
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "0", "normalState": "ajar", "name": "Gate"}]}}
      """
    Then in the answer "error.details.propertyName" is "normalState"
    And the answer has no "error.errors"
    And port 0 is named "Gate"

  Scenario Outline: A request of a wrong shape changes nothing: <case>
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "<method>", "params": <params>}
      """
    Then the answer is 200 of type "application/json"
    And in the answer "error.code" is "<code>"
    And the answer has no "data"
    And port 0 is named "Port 1"
    And relay 1 is open

    Examples:
      | case                     | method           | code | params                                                             |
      | no ports                 | setPorts         | 2103 | {}                                                                 |
      | ports are no list        | setPorts         | 2104 | {"ports": "0"}                                                     |
      | a port without its id    | setPorts         | 2103 | {"ports": [{"port": "0", "name": "A"}, {"name": "B"}]}             |
      | an id that is a number   | setPorts         | 2104 | {"ports": [{"port": 0, "name": "A"}]}                              |
      | a name that is a number  | setPorts         | 2104 | {"ports": [{"port": "0", "name": 1}]}                              |
      | params are a list        | setPorts         | 2103 | [{"port": "0"}]                                                    |
      | no sequence              | setStateSequence | 2103 | {"port": "4"}                                                      |
      | a sequence of nothing    | setStateSequence | 2104 | {"port": "4", "sequence": []}                                      |
      | a state nobody knows     | setStateSequence | 2104 | {"port": "4", "sequence": [{"state": "ajar", "time": 0}]}          |
      | a time below zero        | setStateSequence | 2104 | {"port": "4", "sequence": [{"state": "closed", "time": -1}]}       |
      | a time that is too long  | setStateSequence | 2104 | {"port": "4", "sequence": [{"state": "closed", "time": 65536}]}    |
      | a time that is a text    | setStateSequence | 2104 | {"port": "4", "sequence": [{"state": "closed", "time": "7"}]}      |
      | a sequence for an input  | setStateSequence | 2104 | {"port": "0", "sequence": [{"state": "closed", "time": 0}]}        |
      | a sequence for no port   | setStateSequence | 2104 | {"port": "9", "sequence": [{"state": "closed", "time": 0}]}        |
      | a method nobody knows    | openSesame       | 2102 | {}                                                                 |

  @IO-002
  Scenario: A client plays a sequence of states, and no second one meanwhile
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.0", "method": "setStateSequence", "params": {"port": "4", "sequence":
        [{"state": "closed", "time": 7000}, {"state": "open", "time": 2000}, {"state": "closed", "time": 0}]}}
      """
    Then in the answer "data.port" is "4"
    And relay 1 is closed
    When 7 seconds pass
    Then relay 1 is open
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.0", "method": "setStateSequence", "params": {"port": "4", "sequence": [{"state": "open", "time": 0}]}}
      """
    Then in the answer "error.code" is "2200"
    And in the answer "error.message" is "State sequence already ongoing"
    When 2 seconds pass
    Then relay 1 is closed
    When 60 seconds pass
    Then relay 1 is closed

  Scenario: A state set meanwhile lasts until the sequence goes on
    Given a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setStateSequence", "params": {"port": "4", "sequence":
        [{"state": "closed", "time": 5000}, {"state": "closed", "time": 0}]}}
      """
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "4", "state": "open"}]}}
      """
    Then relay 1 is open
    When 5 seconds pass
    Then relay 1 is closed

  Scenario Outline: A change of the <what> ends a sequence
    Given the setting "IOPort.I0.Direction" is "output"
    And a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setStateSequence", "params": {"port": "0", "sequence":
        [{"state": "open", "time": 5000}, {"state": "closed", "time": 0}]}}
      """
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "0", "<property>": "<other>"}]}}
      """
    And a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "0", "<property>": "<before>"}]}}
      """
    And 5 seconds pass
    Then I/O 1 floats

    Examples:
      | what         | property    | other  | before |
      | direction    | direction   | input  | output |
      | normal state | normalState | closed | open   |

  Scenario: A changed name does not end a sequence
    Given a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setStateSequence", "params": {"port": "4", "sequence":
        [{"state": "open", "time": 5000}, {"state": "closed", "time": 0}]}}
      """
    When the installer sets "IOPort.I4.Output.Name" to "Gate"
    And 5 seconds pass
    Then relay 1 is closed

  Scenario: A rule, a client and the unit's own eyes see one state
    Given the rule "Bell":
      | condition | Digital output port (port=4) |
      | action    | Toggle I/O once              |
      | port      | Relay 2                      |
      | state     | high                         |
      | duration  | 3                            |
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "4", "state": "closed"}]}}
      """
    Then relay 1 is closed
    And port 4 is active
    And relay 2 is closed
    When a client gets "/axis-cgi/io/port.cgi?check=5,6&checkactive=5,6"
    Then the answer reads:
      """
      port5=1
      port6=1
      port5=active
      port6=active
      """
    When 3 seconds pass
    And a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "getPorts"}
      """
    Then in the answer "data.items.4.state" is "closed"
    And in the answer "data.items.5.state" is "open"

  Scenario: A circuit closed by hand is seen by every client at once
    When a client follows "/axis-cgi/io/port.cgi?monitor=2"
    And the circuit on I/O 2 is closed
    Then the stream has come to "2I:/\n\n"
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "getPorts"}
      """
    Then in the answer "data.items.1.state" is "closed"

  Scenario: Clients find the API
    When a client posts to "/axis-cgi/apidiscovery.cgi":
      """
      {"apiVersion": "1.0", "method": "getApiList", "params": {"id": "io-port-management"}}
      """
    Then in the answer "data.apiList.0.version" is "1.1"
    And in the answer "data.apiList.0.name" is "IO Port Management"
    When a client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"method": "getSupportedVersions"}
      """
    Then in the answer "data.apiVersions.0" is "1.1"
