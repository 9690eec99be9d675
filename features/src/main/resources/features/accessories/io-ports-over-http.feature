Feature: I/O ports over HTTP
  User manual, System > Accessories > I/O ports; VAPIX, I/O port API. Ports are counted from 1 here:
  1 to 4 are the pins of the I/O connector, 5 and 6 the relays.

  Background:
    Given a factory-fresh door station

  @IO-001 @IO-005
  Scenario: A client asks for circuits, activity and directions
    Given the circuit on I/O 2 was closed
    When a client gets "/axis-cgi/io/port.cgi?check=3,2,5"
    Then the answer is 200 of type "text/plain"
    And the answer reads:
      """
      port3=0
      port2=1
      port5=0
      """
    When a client gets "/axis-cgi/io/port.cgi?checkactive=2,3"
    Then the answer reads:
      """
      port2=active
      port3=inactive
      """
    When a client gets "/axis-cgi/io/port.cgi?checkdirection=1,6"
    Then the answer reads:
      """
      port1=input
      port6=output
      """

  @IO-004 @IO-005
  Scenario: What is active depends on the normal state, the circuit does not
    Given the setting "IOPort.I2.Input.Trig" is "open"
    When a client gets "/axis-cgi/io/port.cgi?check=3&checkactive=3"
    Then the answer reads:
      """
      port3=0
      port3=active
      """

  @IO-002
  Scenario: A client switches an output
    When a client gets "/axis-cgi/io/port.cgi?action=5%3A%2F"
    Then the answer is empty
    And relay 1 is closed
    And port 4 is active
    When a client posts "action=5%3A%5C" as "application/x-www-form-urlencoded" to "/axis-cgi/io/port.cgi"
    Then the answer is empty
    And relay 1 is open

  @IO-002
  Scenario: A client gives two pulses with a pause
    When a client gets "/axis-cgi/io/port.cgi?action=6%3A%2F3000%5C5000%2F3000%5C"
    Then the answer is empty
    And relay 2 is closed
    When 3 seconds pass
    Then relay 2 is open
    When 5 seconds pass
    Then relay 2 is closed
    When 3 seconds pass
    Then relay 2 is open
    When 60 seconds pass
    Then relay 2 is open

  @IO-002
  Scenario: The journal tells who switched the output
    When a client gets "/axis-cgi/io/port.cgi?action=5%3A%2F"
    Then the journal says that "Relay 1 Door active" because of "Relay 1 Door closed"

  @IO-002 @IO-015
  Scenario: An active output of the I/O connector pulls to ground
    Given the setting "IOPort.I3.Direction" is "output"
    When a client gets "/axis-cgi/io/port.cgi?action=4:/"
    Then I/O 4 pulls to ground
    When a client gets "/axis-cgi/io/port.cgi?action=4:%5C"
    Then I/O 4 floats

  @IO-002
  Scenario: A monostable output goes back by itself
    Given the setting "IOPort.I5.Output.Mode" is "monostable"
    And the setting "IOPort.I5.Output.DelayTime" is "4"
    When a client gets "/axis-cgi/io/port.cgi?action=6:/"
    Then relay 2 is closed
    When 4 seconds pass
    Then relay 2 is open

  Scenario: The older CGIs count inputs and outputs apart
    Given the circuit on I/O 1 was closed
    When a client gets "/axis-cgi/io/input.cgi?check=1"
    Then the answer reads:
      """
      input1=1
      """
    When a client gets "/axis-cgi/io/output.cgi?action=1:/"
    Then the answer is empty
    And relay 1 is closed
    When a client gets "/axis-cgi/io/output.cgi?check=1,2"
    Then the answer reads:
      """
      output1=1
      output2=0
      """

  Scenario Outline: A request that makes no sense changes nothing: <case>
    When a client gets "/axis-cgi/io/port.cgi?<request>"
    Then the answer is 200 of type "text/plain"
    And the answer holds "# Error: "
    And relay 1 is open
    And relay 2 is open

    Examples:
      | case                             | request                              |
      | nothing asked                    |                                      |
      | an unknown argument              | toggle=5                             |
      | port 0                           | check=0                              |
      | one port too many                | check=7                              |
      | a port that is no number         | checkactive=Door                     |
      | a list with a hole               | check=1,,2                           |
      | a good action after a bad port   | check=9&action=5:/                   |
      | an input asked to act            | action=1:/                           |
      | an output beyond the last        | action=7:/                           |
      | no port, and port 1 is an input  | action=:/                            |
      | an action without a state        | action=5:                            |
      | a wait that leads nowhere        | action=5:/300                        |
      | two states without a wait        | action=5:/%5C                        |
      | a wait below zero                | action=5:/-1%5C                      |
      | a wait of more than a day        | action=5:/86400001%5C                |
      | a good action beside a bad one   | action=5:/&action=1:/                |
      | inputs and outputs monitored     | monitor=1,5                          |
      | monitor beside another argument  | monitor=5&action=5:/                 |

  @IO-005
  Scenario: A client monitors an input
    When a client follows "/axis-cgi/io/port.cgi?monitor=3"
    Then the stream is of type "multipart/x-mixed-replace; boundary=ioboundary"
    And the stream has come to "--ioboundary\r\nContent-Type: text/plain\r\n\r\n3I:L\n\n"
    When the circuit on I/O 3 is closed
    Then the stream has come to "--ioboundary\r\nContent-Type: text/plain\r\n\r\n3I:/\n\n"
    When the circuit on I/O 3 is opened
    Then the stream has come to "3I:\\n\n"
    When 15 seconds pass
    Then the stream has come to "--ioboundary\r\nContent-Type: text/plain\r\n\r\n\n\n"

  @network
  Scenario: A client monitors both relays
    Given the setting "IOPort.I5.Output.Active" is "open"
    When a client follows "/axis-cgi/io/port.cgi?monitor=5,6"
    Then the stream has come to "6O:L\n\n"
    When a client gets "/axis-cgi/io/port.cgi?action=6:/2000%5C"
    Then the stream has come to "6O:/\n\n"
    When 2 seconds pass
    Then the stream has come to "6O:\\n\n"

  Scenario: A client that stops to monitor leaves the others alone
    When a client follows "/axis-cgi/io/port.cgi?monitor=1"
    And the client stops following
    And the circuit on I/O 1 is closed
    And 60 seconds pass
    And a client gets "/axis-cgi/io/port.cgi?check=1"
    Then the answer reads:
      """
      port1=1
      """

  @IO-003 @IO-005
  Scenario: A client lists the parameters of ports
    When a client gets "/axis-cgi/param.cgi?action=list&group=IOPort.I0,IOPort.I4,Input,Output,Properties.IO"
    Then the answer reads:
      """
      root.IOPort.I0.Configurable=yes
      root.IOPort.I0.Direction=input
      root.IOPort.I0.Supervised=no
      root.IOPort.I0.Usage=
      root.IOPort.I0.Input.Name=Port 1
      root.IOPort.I0.Input.Trig=closed
      root.IOPort.I0.Output.Active=closed
      root.IOPort.I0.Output.Button=none
      root.IOPort.I0.Output.DelayTime=1
      root.IOPort.I0.Output.Mode=bistable
      root.IOPort.I0.Output.Name=Port 1
      root.IOPort.I0.Output.PulseTime=0
      root.IOPort.I4.Configurable=no
      root.IOPort.I4.Direction=output
      root.IOPort.I4.Usage=
      root.IOPort.I4.Output.Active=closed
      root.IOPort.I4.Output.Button=none
      root.IOPort.I4.Output.DelayTime=1
      root.IOPort.I4.Output.Mode=bistable
      root.IOPort.I4.Output.Name=Door
      root.IOPort.I4.Output.PulseTime=0
      root.Input.NbrOfInputs=4
      root.Output.NbrOfOutputs=2
      root.Properties.IO.ManualTriggerNbr=6
      """

  @IO-003 @IO-013
  Scenario: The numbers of inputs and outputs follow the directions
    Given the setting "IOPort.I1.Direction" is "output"
    When a client gets "/axis-cgi/param.cgi?action=list&group=Input,Output"
    Then the answer reads:
      """
      root.Input.NbrOfInputs=3
      root.Output.NbrOfOutputs=3
      """
    When the installer restarts the unit
    And 6 seconds pass
    And a client gets "/axis-cgi/param.cgi?action=list&group=Output"
    Then the answer reads:
      """
      root.Output.NbrOfOutputs=3
      """

  @IO-007
  Scenario: A restart ends what clients have switched
    Given the setting "IOPort.I5.Output.Active" is "open"
    When a client gets "/axis-cgi/io/port.cgi?action=5:/&action=6:/60000%5C"
    Then relay 1 is closed
    And relay 2 is open
    When the installer restarts the unit
    Then relay 1 is open
    And relay 2 is open
    When the unit has started again
    Then relay 1 is open
    And relay 2 is closed
    When 120 seconds pass
    Then relay 2 is closed

  @IO-008
  Scenario: A changed setting ends what clients have switched
    When a client gets "/axis-cgi/io/port.cgi?action=5:/"
    Then relay 1 is closed
    When the installer sets "IOPort.I0.Usage" to "Button"
    Then relay 1 is open

  Scenario: A viewer switches outputs and may not set ports up
    Given there is a viewer "vera" with password "Vista 1234"
    When the client logs in as "vera" with "Vista 1234"
    And the client gets "/axis-cgi/io/port.cgi?action=5:/"
    Then the answer is empty
    And relay 1 is closed
    When the client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setStateSequence", "params": {"port": "4", "sequence": [{"state": "open", "time": 0}]}}
      """
    Then in the answer "data.port" is "4"
    And relay 1 is open
    When the client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "4", "state": "closed"}]}}
      """
    Then the client may not
    And relay 1 is open
    When the client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=1"
    Then the client may not
    When the client posts to "/axis-cgi/supervisedio.cgi":
      """
      {"apiVersion": "2.0", "method": "getSupervised"}
      """
    Then the client may not
    When the client gets "/axis-cgi/param.cgi?action=list&group=Output.NbrOfOutputs,IOPort.I0.Direction"
    Then the answer reads:
      """
      root.Output.NbrOfOutputs=2
      # Error: Error -1 getting param in group 'IOPort.I0.Direction'
      """

  Scenario: An operator sets ports up
    Given there is an operator "oscar" with password "Opera 1234"
    When the client logs in as "oscar" with "Opera 1234"
    And the client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.1", "method": "setPorts", "params": {"ports": [{"port": "4", "name": "Gate"}]}}
      """
    Then in the answer "data.ports.0" is "4"
    When the client gets "/axis-cgi/param.cgi?action=list&group=IOPort.I4.Output.Name"
    Then the answer reads:
      """
      root.IOPort.I4.Output.Name=Gate
      """

  Scenario: Somebody without an account switches nothing
    Given a client has no account
    When the client gets "/axis-cgi/io/port.cgi?action=5:/"
    Then the client is asked to log in
    And relay 1 is open
