Feature: SSH connections that are left alone

  Scenario: A silent connection is closed after ten minutes
    Given a factory-fresh door station
    And a client adds the SSH account "anna"
    And SSH is on
    When "anna" logs in over SSH with "open sesame"
    And 599 seconds pass
    Then the SSH connection stands
    When 2 seconds pass
    Then the SSH connection is gone
