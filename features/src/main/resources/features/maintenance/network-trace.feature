Feature: Network trace
  User manual, Maintenance > Troubleshoot.

  Background:
    Given a factory-fresh door station

  @TRB-003 @TRB-004 @TRB-005
  Scenario: A trace of two seconds is a file for protocol analysers, in plain text
    When a client gets "/axis-cgi/debug/debug.tgz?cmd=pcapdump&duration=2"
    Then the answer is 200 of type "application/vnd.tcpdump.pcap"
    And the answer took 2000 ms
    And the file begins with the bytes "a1b2c3d4"

  @TRB-005
  Scenario Outline: A trace of <duration> seconds is refused
    When a client gets "/axis-cgi/debug/debug.tgz?cmd=pcapdump&duration=<duration>"
    Then the answer is 400 of type "text/html; charset=iso-8859-1"

    Examples:
      | duration |
      | 0        |
      | 301      |
      | long     |
