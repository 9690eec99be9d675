Feature: Supervised I/O over HTTP
  User manual, System > Accessories > I/O ports; VAPIX, Supervised I/O. Ports are counted from 0.

  Background:
    Given a factory-fresh door station

  @IO-009
  Scenario: A client asks what can be supervised
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "getNumberOfPorts"}
      """
    Then in the answer "data.inputs" is "4"
    And in the answer "data.outputs" is "2"
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "isSupervisable"}
      """
    Then in the answer "data.items.0.port" is "0"
    And in the answer "data.items.0.input" is "true"
    And in the answer "data.items.0.output" is "false"
    And the answer has no "data.items.4"
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "getSupportedStates", "params": [{"port": 1}]}
      """
    Then in the answer "data.items.0.port" is "1"
    And in the answer "data.items.0.states.0.name" is "short"
    And in the answer "data.items.0.states.3.name" is "cut"

  @IO-009 @IO-010
  Scenario Outline: A client sees that a supervised loop is <state>
    Given a loop with end-of-line resistors is wired to I/O 1
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "setSupervised", "params": [{"port": 0, "supervised": true}]}
      """
    Then in the answer "data.items.0.port" is "0"
    And in the answer "data.items.0.code" is "1"
    When <deed>
    And a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "getSupervised"}
      """
    Then in the answer "data.items.0.port" is "0"
    And in the answer "data.items.0.supervised" is "true"
    And in the answer "data.items.0.supervisable" is "true"
    And in the answer "data.items.0.state" is "<word>"
    And the answer has no "data.items.1"
    And the state of the supervised port 0 is "<state>"
    And the setting "IOPort.I0.Supervised" reads "yes"

    Examples:
      | state   | word  | deed                           |
      | open    | open  | the circuit on I/O 1 is opened |
      | closed  | close | the circuit on I/O 1 is closed |
      | cut     | cut   | the wire on I/O 1 is cut       |
      | shorted | short | the wires on I/O 1 are shorted |

  @IO-008
  Scenario: Supervision is a setting of the ports and returns outputs to normal
    Given a client gets "/axis-cgi/io/port.cgi?action=5:/"
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "setSupervised", "params": [{"supervised": true}]}
      """
    Then in the answer "data.items.3.code" is "1"
    And the answer has no "data.items.4"
    And relay 1 is open

  Scenario: Ports that cannot be supervised are told apart from those that can
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "setSupervised", "params": [
        {"port": 1, "supervised": true}, {"port": 4, "supervised": true}, {"port": 9, "supervised": true},
        {"port": 2, "supervised": true, "ranges": [{"state": "short", "lowerlimit": 0, "upperlimit": 9}]}]}
      """
    Then in the answer "data.items.0.code" is "1"
    And in the answer "data.items.1.code" is "2206"
    And in the answer "data.items.2.code" is "2205"
    And in the answer "data.items.3.code" is "2204"
    And the setting "IOPort.I1.Supervised" reads "yes"
    And the setting "IOPort.I2.Supervised" reads "no"

  Scenario: The ranges of the hardware are fixed and not told
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "getSupervisedRanges", "params": [{"port": 0}]}
      """
    Then in the answer "data.items.0.port" is "0"
    And the answer has no "data.items.0.ranges.0"

  Scenario Outline: A request of a wrong shape changes nothing: <case>
    When a client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "<version>", "method": "<method>", "params": <params>}
      """
    Then in the answer "error.code" is "<code>"
    And the setting "IOPort.I0.Supervised" reads "no"

    Examples:
      | case                   | version | method        | code | params                                  |
      | params are an object   | 2.0     | setSupervised | 2103 | {"port": 0, "supervised": true}         |
      | nothing in the list    | 2.0     | setSupervised | 2203 | []                                      |
      | a port that is a text  | 2.0     | setSupervised | 2203 | [{"port": "0", "supervised": true}]     |
      | supervised is a word   | 2.0     | setSupervised | 2203 | [{"port": 0, "supervised": "yes"}]      |
      | a property nobody knows | 2.0    | setSupervised | 2203 | [{"port": 0, "guarded": true}]          |
      | a port beyond the last | 2.0     | getSupervised | 2205 | [{"port": 6}]                           |
      | another version        | 3.0     | getSupervised | 2100 | [{"port": 0}]                           |
      | an unknown method      | 2.0     | guard         | 2102 | []                                      |

  Scenario: Clients find the API
    When a client posts to "/axis-cgi/apidiscovery.cgi":
      """
      {"apiVersion": "1.0", "method": "getApiList", "params": {"id": "supervised-io"}}
      """
    Then in the answer "data.apiList.0.version" is "2.0"
    When a client gets "/axis-cgi/param.cgi?action=list&group=Properties.SupervisedIO"
    Then the answer reads:
      """
      root.Properties.SupervisedIO.SupervisedIO=yes
      root.Properties.SupervisedIO.Version=2.00
      """
