Feature: Indicators
  User manual, Specifications > Front panel indicators and controls, and LED indicators.

  @IND-001
  Scenario: The front panel indicators light up for a few seconds when power is connected
    Given a door station whose power has just been connected
    Then the call icon is dark
    And the stripe is dark
    When 3 seconds pass
    Then the call icon is blue
    And the talk icon is amber
    And the door icon is green
    And the stripe is white
    And the call button light is white
    When 3 seconds pass
    Then the call icon is dark
    And the talk icon is dark
    And the door icon is dark

  @IND-004
  Scenario: The door icon is steady green while the door is open
    Given a door station with the preset "stand-alone"
    Then the door icon is dark
    When the visitor holds the card "Anna Berg" to the reader
    Then the door icon is green
    When 7 seconds pass
    Then the door icon is dark

  @IND-005
  Scenario: The stripe shows what the reader has to say
    Given a door station with the preset "stand-alone"
    Then the stripe is dim white
    When the visitor holds the card "Anna Berg" to the reader
    Then the stripe is green
    When 3 seconds pass
    Then the stripe is dim white
    When the visitor holds the card "Unknown" to the reader
    Then the stripe is red
    When 3 seconds pass
    And the visitor holds the card "Omar Said" to the reader
    Then the stripe flashes amber

  @IND-006
  Scenario: The light around the call button lights up the visitor's face
    Given a factory-fresh door station
    Then the call button light is dim white
    When somebody moves before the unit
    Then the call button light is white
    When 13 seconds pass
    Then the call button light is dim white

  @IND-006
  Scenario Outline: The standby light can be <setting>
    Given a factory-fresh door station
    And the setting "CallButton.IdleLight" is "<setting>"
    When somebody moves before the unit
    Then the call button light is <light>

    Examples:
      | setting | light |
      | on      | white |
      | off     | dark  |
      | auto    | white |

  @IND-007
  Scenario: The status LED is steady green in normal operation
    Given a factory-fresh door station
    Then the status LED is green
    When power is cut
    Then the status LED is dark
