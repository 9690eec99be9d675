Feature: Open the door with a card

  Background:
    Given a door station with the preset "stand-alone"

  @KEY-006
  Scenario: A known card opens the door for seven seconds
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed
    When 6.6 seconds pass
    Then relay 1 is closed
    When 0.2 seconds pass
    Then relay 1 is open

  @KEY-007
  Scenario: An unknown card does not open the door
    When the visitor holds the card "Unknown" to the reader
    Then relay 1 is open
