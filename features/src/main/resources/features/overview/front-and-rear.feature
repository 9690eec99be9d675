Feature: Front and rear
  User manual, Solution overview and Product overview.

  @HW-001
  Scenario: Stand-alone, without any companion device
    Given a door station with the preset "stand-alone"
    And the network cable is pulled out
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed
    When 8 seconds pass
    And the visitor types "1357"
    Then relay 1 is closed
    And the camera takes a picture of 1920 x 1080 pixels

  @HW-005
  Scenario: Speaker, camera, keypad, card reader and microphone on the front
    Given a factory-fresh door station
    Then the keypad has the keys "123456789*0#"
    And the camera takes a picture of 3072 x 2048 pixels
    When the visitor says something for 1 second
    Then the microphone hears it
    When the unit plays a tone of 1 second
    Then the visitor hears it from the speaker
    Given "Eva Holm" has a "MIFARE DESFire" card with the UID "0401020304AABB"
    When the visitor holds the card "Eva Holm" to the reader
    Then the latest credential is the UID "0401020304AABB" of a "MIFARE DESFire" card

  @HW-006
  Scenario: Call button with light ring, three indicator icons and a stripe
    Given a door station whose power has just been connected
    When 3 seconds pass
    Then the call button light is white
    And the call icon is blue
    And the talk icon is amber
    And the door icon is green
    And the stripe is white
    When 3 seconds pass
    And the visitor presses the call button
    Then the journal holds "Call button pressed"

  @HW-007
  Scenario: The PIR sensor sees movement
    Given a factory-fresh door station
    And the rule "Somebody comes":
      | condition | PIR sensor                          |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    When somebody stands before the unit
    Then relay 2 is closed
    When nobody stands before the unit
    Then relay 2 is open

  @HW-008
  Scenario: The telecoil carries sound to hearing aids
    Given a factory-fresh door station
    When the unit plays a tone of 1 second
    Then a hearing aid at the T-coil hears it

  @HW-009
  Scenario: microHDMI, PoE+ network connector, status LED and SD slot on the rear
    Given a factory-fresh door station
    Then the link is up
    And its power comes from "PoE class 4"
    And the status LED is green
    And no monitor is plugged in
    When a monitor is connected
    Then a monitor is plugged in
    And there is no SD card in the slot
    When an SD card of 64 MiB is inserted
    Then there is an SD card of 64 MiB in the slot

  @HW-010
  Scenario: Control button and terminal blocks on the rear
    Given a factory-fresh door station
    Then the connector "power" has 2 pins
    And the connector "audio" has 4 pins
    And the connector "relay" has 8 pins
    And the connector "reader" has 4 pins
    And the connector "io" has 6 pins
    When the control button is pressed and held
    Then the control button is down
