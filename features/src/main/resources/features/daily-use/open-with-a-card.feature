Feature: Open the door with a card
  User manual, Daily use > Use the keypad.

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
  Scenario Outline: A card that is <why> does not open the door
    When the visitor holds the card "<card>" to the reader
    Then relay 1 is open
    And the stripe is red

    Examples:
      | card         | why     |
      | Unknown      | unknown |
      | Mia, expired | expired |

  Scenario: The journal tells why the relay closed
    When the visitor holds the card "Anna Berg" to the reader
    Then the journal says that "Relay 1 Door closed for 7 s" because of "Rule “Open door”"
    And the journal says that "Relay 1 Door closed for 7 s" because of "Access granted, Anna Berg"
    And the journal says that "Relay 1 Door closed for 7 s" because of "Card held to the reader"

  @demo
  Scenario: The visitor goes in
    When the visitor holds the card "Anna Berg" to the reader
    Then the stripe is green
    And the door icon is green
    And relay 1 is closed
    When the visitor pulls the door
    Then the door is open
    When the visitor lets the door go
    And 8 seconds pass
    Then the door is locked
    And the stripe is dim white
