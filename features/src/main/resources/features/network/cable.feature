Feature: The network cable

  Background:
    Given a factory-fresh door station

  Scenario: Nothing gets through while the cable is out
    When the network cable is pulled out
    And a client gets "/axis-cgi/param.cgi?action=list&group=Brand"
    Then there is no answer

  Scenario: The unit answers again when the cable is back
    When the network cable is pulled out
    And a client gets "/axis-cgi/param.cgi?action=list&group=Brand"
    And the network cable is plugged in
    And a client gets "/axis-cgi/param.cgi?action=list&group=Brand.Brand"
    Then the answer reads:
      """
      root.Brand.Brand=AXIS
      """

  Scenario: A slow line delays the answer
    Given a client has no account
    When the network holds each packet up for 500 ms
    And a client gets "/axis-cgi/basicdeviceinfo.cgi"
    Then the answer took 1000 ms
