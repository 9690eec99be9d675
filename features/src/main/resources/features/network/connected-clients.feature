Feature: Connected clients
  User manual, Status and System > Network > Connected clients.

  Background:
    Given a factory-fresh door station

  @STAT-005
  Scenario: The list tells address, protocol, port, state and process of each connection
    When a client gets "/axis-cgi/admin/connection_list.cgi?action=get"
    Then the answer is 200 of type "text/plain"
    And the answer has 1 line with "Address                                 Protocol  Port    State        PID/Process"
    And the answer holds "192.168.0.100                           TCP       80      ESTABLISHED"
    And the answer has 1 line with "0.0.0.0                                 TCP       443     LISTEN"
    And the answer has 1 line with "0.0.0.0                                 UDP       3702    -"
    And the answer holds "/httpd"

  @STAT-005
  Scenario: What is closed is not listed any more
    Given the setting "WebService.DiscoveryMode.Discoverable" is "No"
    When 1 seconds pass
    And a client gets "/axis-cgi/admin/connection_list.cgi?action=get"
    Then the answer has 0 lines with "3702"

  @STAT-005
  Scenario: Nothing but the list is offered
    When a client gets "/axis-cgi/admin/connection_list.cgi"
    Then the answer is 400 of type "text/plain"
