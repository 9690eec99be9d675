Feature: Precision time protocol
  User manual, System > Time and location > Date and time, Automatic date and time (PTP). IEEE 1588.

  Background:
    Given a factory-fresh door station

  @TIME-003
  Scenario Outline: The unit's clock follows a master that tells the time in <steps>
    Given a PTP master at 192.168.0.5 with priority 128, whose clock shows 2026-02-01T10:00:00Z
    When the setting "Time.PTP.Enabled" is "yes"
    And PTP masters tell the time for 5 seconds, in <steps>
    Then the unit's clock shows 2026-02-01T10:00:05Z
    And the unit is in sync, and asks again in 0 seconds
    And the PTP master at 192.168.0.5 was asked for the delay
    And the system log tells "Selected PTP master 001122fffe000001"

    Examples:
      | steps   |
      | 1 step  |
      | 2 steps |

  @TIME-003
  Scenario: How long messages take does not matter
    Given the setting "Time.PTP.Enabled" is "yes"
    And the network holds each packet up for 400 ms
    And a PTP master at 192.168.0.5 with priority 128, whose clock shows 2026-02-01T10:00:00Z
    When PTP masters tell the time for 6 seconds, in 2 steps
    Then the unit's clock is within 1 ms of 2026-02-01T10:00:06Z

  @TIME-003
  Scenario: The best master counts, and the next best when it falls silent
    Given a PTP master at 192.168.0.5 with priority 128, whose clock shows 2026-02-01T10:00:00Z
    And a PTP master at 192.168.0.6 with priority 100, whose clock shows 2026-03-01T10:00:00Z
    When the setting "Time.PTP.Enabled" is "yes"
    And PTP masters tell the time for 6 seconds, in 2 steps
    Then the unit's clock shows 2026-03-01T10:00:06Z
    When the PTP master at 192.168.0.6 falls silent
    And PTP masters tell the time for 10 seconds, in 2 steps
    Then the unit's clock shows 2026-02-01T10:00:16Z

  @TIME-003
  Scenario: Without a master the clock runs free
    Given a PTP master at 192.168.0.5 with priority 128, whose clock shows 2026-02-01T10:00:00Z
    And the setting "Time.PTP.Enabled" is "yes"
    And PTP masters tell the time for 5 seconds, in 2 steps
    When the PTP master at 192.168.0.5 falls silent
    And 10 seconds pass
    Then the system log tells "PTP master lost; the clock runs free"
    And the unit is not in sync
    And the unit's clock shows 2026-02-01T10:00:15Z

  @TIME-003
  Scenario: Without PTP no master is listened to
    Given a PTP master at 192.168.0.5 with priority 128, whose clock shows 2026-02-01T10:00:00Z
    When PTP masters tell the time for 5 seconds, in 2 steps
    Then the unit's clock shows 2026-01-31T14:32:11Z
    And the PTP master at 192.168.0.5 was not asked for the delay
