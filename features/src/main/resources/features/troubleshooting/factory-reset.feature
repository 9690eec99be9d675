Feature: Reset to factory default settings
  User manual, Troubleshooting > Reset to factory default settings, and Buttons > Control button.

  Background:
    Given a door station with the preset "stand-alone"
    And the setting "Reader.Pin.Timeout" is "25"

  @RESET-001 @RESET-002 @RESET-004 @RESET-010
  Scenario: Held while power returns until amber flashes, then let go
    When power is cut
    And the control button is pressed and held
    And PoE class 4 is connected
    And 10 seconds pass
    Then the status LED is dark
    When 8 seconds pass
    Then the status LED flashes amber
    When the control button is released
    And the unit has started again
    Then the status LED is green
    And the setting "Reader.Pin.Timeout" reads "10"
    And the Entry list holds 0 credential holders
    And there are 0 rules

  @RESET-003
  Scenario Outline: Held for <seconds> seconds it <resets>
    When power is cut
    And the control button is pressed and held
    And PoE class 4 is connected
    And 2 seconds pass
    And <seconds> seconds pass
    And the control button is released
    And 10 seconds pass
    Then the unit is ready
    And the setting "Reader.Pin.Timeout" reads "<timeout>"

    Examples:
      | seconds | resets        | timeout |
      | 1       | does nothing  | 25      |
      | 14.8    | does nothing  | 25      |
      | 15.2    | resets        | 10      |
      | 29.8    | resets        | 10      |

  @RESET-003 @RESET-010
  Scenario: Pressed while the unit runs it resets nothing
    When the control button is pressed and held
    And 20 seconds pass
    And the control button is released
    Then the unit is ready
    And the setting "Reader.Pin.Timeout" reads "25"
