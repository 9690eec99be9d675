Feature: Troubleshoot
  User manual, Maintenance > Troubleshoot.

  Background:
    Given a factory-fresh door station
    And a syslog server "192.168.0.50" that listens on TCP port 601

  @TRB-002 @NET-016
  Scenario: A ping tells whether a host is there
    When a client gets "/axis-cgi/pingtest.cgi?ip=192.168.0.50"
    Then the answer is 200 of type "text/plain"
    And the answer reads:
      """
      Got response from 192.168.0.50
      """
    When a client gets "/axis-cgi/pingtest.cgi?ip=192.168.0.51"
    Then the answer reads:
      """
      No response from 192.168.0.51
      """
    And the answer took 5000 ms

  @TRB-002
  Scenario Outline: A port check tells whether something listens
    When a client gets "/axis-cgi/tcptest.cgi?<place>"
    Then the answer reads:
      """
      <words>
      """

    Examples:
      | place                                      | words                                                             |
      | address=192.168.0.50&port=601              | Connection to 192.168.0.50:601 succeeded                          |
      | address=192.168.0.50&port=602              | Connection to 192.168.0.50:602 was refused                        |
      | address=192.168.0.51&port=601              | No response from 192.168.0.51:601                                 |
      | address=192.168.0.50&port=514&protocol=udp | Datagram sent to 192.168.0.50:514; whether it arrived is not known |

  Scenario Outline: What cannot be checked is refused
    When a client gets "/axis-cgi/<request>"
    Then the answer is 400 of type "text/plain"

    Examples:
      | request                                      |
      | pingtest.cgi                                 |
      | pingtest.cgi?ip=a%20b                        |
      | tcptest.cgi?address=192.168.0.50             |
      | tcptest.cgi?address=192.168.0.50&port=65536  |
      | tcptest.cgi?address=192.168.0.50&port=0      |
      | tcptest.cgi?address=$(reboot)&port=80        |
