Feature: Open the door with card and PIN
  User manual, Daily use > Use the keypad.

  Background:
    Given a door station with the preset "stand-alone"

  @KEY-004 @demo
  Scenario: The card first, then the PIN
    When the visitor holds the card "Omar Said" to the reader
    Then relay 1 is open
    And the stripe flashes amber
    When the visitor types "2468"
    Then relay 1 is closed
    And the stripe is green

  @KEY-004 @KEY-007
  Scenario: Stripe and beeper tell what is wanted and what came of it
    When the visitor holds the card "Omar Said" to the reader
    And 0.5 seconds pass
    Then the stripe flashes amber
    And the visitor has heard 1 beep
    When the visitor types "2468"
    And 0.5 seconds pass
    Then the stripe is green
    And the visitor has heard 2 beeps
    When the visitor holds the card "Unknown" to the reader
    And 0.5 seconds pass
    Then the stripe is red
    And the visitor has heard 5 beeps

  @KEY-007
  Scenario: The PIN before the card does not open the door
    When the visitor types "2468"
    And the visitor holds the card "Omar Said" to the reader
    Then relay 1 is open
    And the stripe flashes amber

  @KEY-007
  Scenario: The card alone does not open the door
    When the visitor holds the card "Omar Said" to the reader
    And 12 seconds pass
    Then relay 1 is open

  @KEY-007
  Scenario: The PIN alone does not open the door
    When the visitor types "2468"
    Then relay 1 is open
    And the stripe is red

  @KEY-007
  Scenario: The card with somebody else's PIN does not open the door
    When the visitor holds the card "Omar Said" to the reader
    And the visitor types "1357"
    Then relay 1 is open
    And the stripe is red

  Scenario: Another known card takes the place of the one that waits for its PIN
    When the visitor holds the card "Omar Said" to the reader
    And the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed
