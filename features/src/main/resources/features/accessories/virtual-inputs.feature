Feature: Virtual inputs, manual triggers and simulated inputs
  VAPIX, Virtual input API.

  Background:
    Given a factory-fresh door station
    And the rule "Open":
      | condition | Virtual input (port=10)             |
      | action    | Toggle I/O while the rule is active |
      | port      | Door                                |
      | state     | high                                |

  @IO-002
  Scenario: A client activates and deactivates a virtual input
    When a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10"
    Then the answer is 200 of type "text/xml"
    And the answer reads:
      """
      <?xml version="1.0" encoding="utf-8" ?>
      <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" SchemaVersion="1.1" xsi:schemaLocation="http://www.axis.com/vapix/http_cgi/virtualinput1 http://www.axis.com/vapix/http_cgi/virtualinput1_0.xsd">
        <Success><ActivateSuccess><StateChanged>true</StateChanged></ActivateSuccess></Success>
      </VirtualInputResponse>
      """
    And relay 1 is closed
    When a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10"
    Then the answer holds "<StateChanged>false</StateChanged>"
    When a client gets "/axis-cgi/virtualinput/deactivate.cgi?schemaversion=1&port=10"
    Then the answer holds "<DeactivateSuccess><StateChanged>true</StateChanged></DeactivateSuccess>"
    And relay 1 is open
    When a client gets "/axis-cgi/virtualinput/deactivate.cgi?schemaversion=1&port=10"
    Then the answer holds "<StateChanged>false</StateChanged>"

  Scenario: An activation for a time ends by itself, and a later one lasts anew
    When a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10&duration=5"
    And 4 seconds pass
    And a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10&duration=5"
    Then the answer holds "<StateChanged>false</StateChanged>"
    When 4 seconds pass
    Then relay 1 is closed
    When 1 second passes
    Then relay 1 is open

  Scenario: An activation without a time takes the end away
    When a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10&duration=5"
    And a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10"
    And 60 seconds pass
    Then relay 1 is closed

  Scenario: An activation for no time is a pulse
    When a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=10&duration=0"
    Then the answer holds "<StateChanged>true</StateChanged>"
    And relay 1 is open
    And the journal holds "Virtual input 10 active"
    And the journal holds "Virtual input 10 inactive"

  Scenario Outline: A wrong request has a code and changes nothing: <case>
    When a client gets "/axis-cgi/virtualinput/activate.cgi?<request>"
    Then the answer is 200 of type "text/xml"
    And the answer holds "<Error><GeneralError><ErrorCode><code></ErrorCode><ErrorDescription>"
    And relay 1 is open

    Examples:
      | case                    | code | request                                   |
      | no arguments            | 10   |                                           |
      | no schema version       | 10   | port=10                                   |
      | no input                | 10   | schemaversion=1                           |
      | input 0                 | 20   | schemaversion=1&port=0                    |
      | an input beyond 64      | 20   | schemaversion=1&port=65                   |
      | an input by name        | 20   | schemaversion=1&port=Door                 |
      | another schema version  | 30   | schemaversion=2&port=10                   |
      | a duration below zero   | 50   | schemaversion=1&port=10&duration=-1       |
      | a duration in words     | 50   | schemaversion=1&port=10&duration=long     |
      | a duration without end  | 50   | schemaversion=1&port=10&duration=99999999999 |

  Scenario: There are 64 virtual inputs
    When a client gets "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=64"
    Then the answer holds "<StateChanged>true</StateChanged>"

  Scenario: A client asks for the versions of the schema
    When a client gets "/axis-cgi/virtualinput/getschemaversions.cgi"
    Then the answer holds "<SchemaVersion><MajorVersion>1</MajorVersion><MinorVersion>1</MinorVersion><Deprecated>false</Deprecated></SchemaVersion>"

  Scenario: A client throws the manual trigger for two seconds
    Given the rule "By hand":
      | condition | Manual trigger (port=1)             |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    When a client gets "/axis-cgi/io/virtualinput.cgi?action=6%3A%2F2000%5C"
    Then the answer is empty
    And relay 2 is closed
    When 2 seconds pass
    Then relay 2 is open

  @IO-001
  Scenario: A client simulates an input
    When a client gets "/axis-cgi/io/virtualinput.cgi?action=2:/"
    Then the answer is empty
    And port 1 is active
    And port 1 is open
    When the circuit on I/O 2 is closed
    And a client gets "/axis-cgi/io/virtualinput.cgi?action=2:%5C"
    Then port 1 is active
    When the circuit on I/O 2 is opened
    Then port 1 is inactive

  Scenario Outline: What is no input cannot be simulated: <case>
    When a client gets "/axis-cgi/io/virtualinput.cgi?<request>"
    Then the answer is 200 of type "text/plain"
    And the answer holds "# Error: "

    Examples:
      | case                 | request        |
      | no action            |                |
      | a relay              | action=5:/     |
      | no such port         | action=99:/    |
      | an action in words   | action=6:on    |

  Scenario: Clients see that there are virtual inputs
    When a client gets "/axis-cgi/param.cgi?action=list&group=Properties.VirtualInput"
    Then the answer reads:
      """
      root.Properties.VirtualInput.VirtualInput=yes
      """
