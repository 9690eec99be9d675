Feature: Set up as card reader using a door controller, wired connection
  User manual, Configure your device > Set up as card reader using a door controller > Wired
  connection.

  @RDR-008 @demo
  Scenario: A wired door controller lets Eva in
    Given a door station with the preset "wiegand"
    And a Wiegand panel for Wiegand26 cards is wired to the unit
    And its LED1 line is wired to I1
    And its beeper line is wired to I3
    Then the stripe is red
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has read the card 118-1603
    When the visitor types "1234"
    Then the Wiegand panel has received the bits "10111011000000110010000110 0001 0010 0011 0100"
    When the Wiegand panel drives its LED1 line
    And the Wiegand panel drives its beeper line
    Then the stripe is green
    And the beeper sounds
    When the Wiegand panel lets its beeper line go
    And 2 seconds pass
    And the Wiegand panel lets its LED1 line go
    Then the stripe is red
    And the beeper is silent
