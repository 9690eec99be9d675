Feature: How SSH connections end

  Background:
    Given a factory-fresh door station
    And a client adds the SSH account "anna"
    And SSH is on

  Scenario: They end when SSH is turned off
    When "anna" logs in over SSH with "open sesame"
    Then the SSH connection stands
    Given SSH is off
    Then the SSH connection is gone

  Scenario: A silent one is closed after ten minutes
    When "anna" logs in over SSH with "open sesame"
    And 599 seconds pass
    Then the SSH connection stands
    When 2 seconds pass
    Then the SSH connection is gone
