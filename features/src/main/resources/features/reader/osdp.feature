Feature: OSDP
  User manual, Reader > Connection > Reader protocol: the unit acts as the OSDP reader of a panel
  that is wired to its reader connector.

  Background:
    Given a factory-fresh door station
    And the setting "Reader.Protocol" is "OSDP"

  @RDR-013 @RDR-016
  Scenario: A panel that polls address 0 gets card and PIN
    Given an OSDP panel polls address 0
    Then the OSDP panel is online
    And the parameter "Reader.OSDP.OSDPAddress" is "0"
    And the setting "Reader.OSDP.Status" reads "Online"
    When the visitor holds the card "04A1B2C3D4E5F6" to the reader
    Then the OSDP panel has got the card "04A1B2C3D4E5F6"
    When the visitor types "1234"
    And 0.5 seconds pass
    Then the OSDP panel has got the keys "1234"
    And the journal holds no "1234"

  @RDR-013
  Scenario: A unit with another protocol is no OSDP reader
    Given the setting "Reader.Protocol" is "None"
    When an OSDP panel polls address 0
    Then the OSDP panel is offline
    And the setting "Reader.OSDP.Status" reads "Off"

  @RDR-016
  Scenario Outline: The unit answers at the entered address and at no other
    Given the setting "Reader.OSDP.OSDPAddress" is "<address>"
    When an OSDP panel polls address <other>
    Then the OSDP panel is offline
    When an OSDP panel polls address <address>
    Then the OSDP panel is online

    Examples:
      | address | other |
      | 1       | 0     |
      | 126     | 1     |

  @RDR-016
  Scenario: An address beyond 126 is refused
    When the installer sets "Reader.OSDP.OSDPAddress" to "127"
    Then it is refused: "Error setting 'Reader.OSDP.OSDPAddress' to '127'"
    And the setting "Reader.OSDP.OSDPAddress" reads "0"

  @RDR-016
  Scenario: The panel gets cards in the output format
    Given an OSDP panel polls address 0
    And "Eva Holm" has a "HID Prox" card with the bits "10111011000000110010000110"
    And the setting "Reader.OutputFormat.CardFormat" is "Wiegand34"
    When the visitor holds the card "Eva Holm" to the reader
    Then the OSDP panel has got the card "200EC0C86"

  @RDR-013
  Scenario: The reader protocol goes from OSDP to Wiegand and back
    Given an OSDP panel polls address 0
    And the setting "Reader.Protocol" is "Wiegand"
    And "Eva Holm" has a "HID Prox" card with the bits "10111011000000110010000110"
    And a Wiegand panel for Wiegand26 cards is wired to the unit
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has received the bits "10111011000000110010000110"
    Given the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    When the visitor holds the card "Eva Holm" to the reader
    Then the OSDP panel has got the card "2EC0C86"

  @RDR-013
  Scenario: The lines of a Wiegand panel mean nothing once the protocol is OSDP
    Given a Wiegand panel for Wiegand26 cards is wired to the unit
    And its LED1 line is wired to I1
    And the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    And the setting "Reader.Wiegand.LEDColor0" is "blue"
    And the setting "Reader.Protocol" is "Wiegand"
    Then the stripe is blue
    Given the setting "Reader.Protocol" is "OSDP"
    Then the stripe is dim white
    When the Wiegand panel drives its LED1 line
    Then the stripe is dim white

  @RDR-016
  Scenario: The pound key that ends a PIN goes to the panel as well
    Given an OSDP panel polls address 0
    When the visitor types "12#"
    And 0.5 seconds pass
    Then the OSDP panel has got the keys "12#"

  @RDR-016
  Scenario: The stripe follows the panel
    Given an OSDP panel polls address 0
    When the OSDP panel sets the lamp to red
    Then the stripe is red
    When the OSDP panel flashes the lamp green for 5 seconds
    Then the stripe flashes green
    When 5 seconds pass
    Then the stripe is red
    When the OSDP panel flashes the lamp green for 60 seconds
    And the OSDP panel takes the flashing back
    Then the stripe is red

  @RDR-016
  Scenario: The beeper follows the panel
    Given an OSDP panel polls address 0
    When the OSDP panel beeps for 5 tenths of a second
    Then the visitor hears it from the speaker

  @RDR-016
  Scenario: What the Entry list knows is not the panel's business
    Given a door station with the preset "stand-alone"
    And the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    When the visitor holds the card "Anna Berg" to the reader
    Then the stripe is green
    And the OSDP panel has got no card
    When the visitor holds the card "1F00A2B3C4" to the reader
    Then the OSDP panel has got the card "1F00A2B3C4"

  @RDR-016
  Scenario: A panel that is silent for eight seconds is gone, and gets nothing of what was shown meanwhile
    Given an OSDP panel polls address 0
    And the OSDP panel sets the lamp to red
    When the OSDP panel falls silent
    And 7.5 seconds pass
    Then the stripe is red
    When 1 second passes
    Then the stripe is dim white
    And the setting "Reader.OSDP.Status" reads "Offline"
    When the visitor holds the card "04A1B2C3D4E5F6" to the reader
    Then the stripe is red
    When the OSDP panel polls again
    And 10 seconds pass
    Then the OSDP panel is online
    And the OSDP panel has got no card

  @RDR-016
  Scenario: A card that waits when the panel falls silent is dropped
    Given an OSDP panel polls address 0
    When the OSDP panel falls silent
    And the visitor holds the card "04A1B2C3D4E5F6" to the reader
    And 10 seconds pass
    And the OSDP panel polls again
    And 10 seconds pass
    Then the OSDP panel is online
    And the OSDP panel has got no card

  @RDR-016
  Scenario Outline: A card gets through a bad line once
    Given an OSDP panel polls address 0
    When every 4th packet on the OSDP line is <fault>
    And the visitor holds the card "04A1B2C3D4E5F6" to the reader
    And 3 seconds pass
    And the visitor holds the card "04B7C8D9EAFB0C" to the reader
    And 3 seconds pass
    Then the OSDP panel is online
    And the OSDP panel has got the cards "04A1B2C3D4E5F6, 04B7C8D9EAFB0C"

    Examples:
      | fault   |
      | lost    |
      | flipped |
      | late    |

  @RDR-016
  Scenario: A panel moves the unit to another address and speed, which it keeps
    Given an OSDP panel polls address 0
    When the OSDP panel puts the unit on address 5 at 115200 baud
    And 1 second passes
    Then the OSDP panel is online
    And the setting "Reader.OSDP.OSDPAddress" reads "5"
    And the setting "Reader.OSDP.BaudRate" reads "115200"
    When power is cut
    And PoE class 4 is connected
    And 20 seconds pass
    Then the OSDP panel is online

  @RDR-016
  Scenario: A panel learns of housing and inputs
    Given an OSDP panel polls address 0
    When the housing is opened
    Then the OSDP panel is told that the housing is open
    When the circuit on I/O 2 is closed
    And the OSDP panel asks for the inputs
    Then the OSDP panel sees the inputs "closed, closed, open, open"

  @RDR-016
  Scenario: A panel learns of the relays
    Given a door station with the preset "stand-alone"
    And the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    When the OSDP panel asks for the outputs
    Then the OSDP panel sees the outputs "inactive, inactive"
    When the visitor holds the card "Anna Berg" to the reader
    And the OSDP panel asks for the outputs
    Then the OSDP panel sees the outputs "active, inactive"

  @RDR-016
  Scenario: A unit without a display shows no text
    Given an OSDP panel polls address 0
    When the OSDP panel asks for a text on a display
    Then the OSDP panel was refused: "unknown command"

  @RDR-016
  Scenario Outline: <what> is answered as the standard says, and the next command is heard
    Given an OSDP panel polls address 0
    And the OSDP panel falls silent
    When the OSDP panel says "<bytes>"
    Then the unit refuses: "<reason>"
    When the OSDP panel says "53 00 08 00 04 60 EB AA"
    Then the unit answers with ACK

    Examples:
      | what                       | bytes                      | reason                     |
      | A wrong check              | 53 00 08 00 04 60 EB AB    | wrong check                |
      | An unknown command         | 53 00 07 00 00 5F 47       | unknown command            |
      | A poll with data           | 53 00 08 00 00 60 00 45    | wrong length               |
      | A security block too long  | 53 00 09 00 08 20 15 60 07 | wrong length               |
      | A key in clear             | 53 00 08 00 00 75 01 2F    | security conditions not met |
      | A proof out of the blue    | 53 00 08 00 00 77 01 2D    | security conditions not met |
      | A challenge                | 53 00 0A 00 08 03 11 01 76 10 | secure channel not supported, or wrong cryptogram |

  @RDR-016
  Scenario Outline: <what> is not answered
    Given an OSDP panel polls address 0
    And the OSDP panel falls silent
    When the OSDP panel says "<bytes>"
    Then the unit says nothing to the OSDP panel
    When the OSDP panel says "53 00 08 00 04 60 EB AA"
    Then the unit answers with ACK

    Examples:
      | what                        | bytes                      |
      | A packet for somebody else  | 53 01 08 00 04 60 DE 9C    |
      | The reply of another reader | 53 80 08 00 04 40 59 AC    |
      | Half a packet               | 53 00 08 00 04             |
      | A packet of enormous length | 53 00 FF FF 04 60 00       |
      | Noise                       | 00 FF 12 34 56 78 9A BC DE |

  @demo
  Scenario: A panel decides over OSDP
    Given a door station with the preset "osdp"
    And an OSDP panel polls address 0
    When the OSDP panel sets the lamp to blue
    Then the stripe is blue
    When the visitor holds the card "Anna Berg" to the reader
    Then the OSDP panel has got the card "04A1B2C3D4E5F6"
    When the visitor types "2468"
    And 0.5 seconds pass
    Then the OSDP panel has got the keys "2468"
    When the OSDP panel beeps for 3 tenths of a second
    And the OSDP panel flashes the lamp green for 3 seconds
    Then the stripe flashes green
    When 3 seconds pass
    Then the stripe is blue
    When the OSDP panel falls silent
    And 9 seconds pass
    Then the stripe is dim white
