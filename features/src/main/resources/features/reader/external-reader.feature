Feature: External reader
  User manual, Reader > Connection > External reader (Input): the unit works with an OSDP reader
  that is wired to its reader connector.

  Background:
    Given a door station with the preset "stand-alone"

  @demo
  Scenario: Going in by the other door
    Given a door station with the preset "external-reader"
    And an external OSDP reader of address 0 is wired to the reader connector
    Then the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When the visitor holds the card "Omar Said" to the external reader
    Then the lamp of the external reader was set to amber
    When the visitor types "2468" on the external reader
    Then the lamp of the external reader was set to green
    And relay 1 is closed
    When 8 seconds pass
    Then relay 1 is open

  @RDR-010
  Scenario: A card at the external reader opens the door
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the visitor holds the card "Anna Berg" to the external reader
    Then relay 1 is closed
    And the lamp of the external reader was set to green
    And the external reader beeped 1 time

  @RDR-010
  Scenario: A stranger's card does not
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the visitor holds the card "1F00A2B3C4" to the external reader
    Then relay 1 is open
    And the lamp of the external reader was set to red
    And the external reader beeped 3 times

  @RDR-010
  Scenario: Card and PIN at the external reader
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the visitor holds the card "Omar Said" to the external reader
    Then the lamp of the external reader was set to amber
    And relay 1 is open
    When the visitor types "2468" on the external reader
    Then relay 1 is closed

  @RDR-010
  Scenario: Off, the external reader is not heard
    Given an external OSDP reader of address 0 is wired to the reader connector
    When the visitor holds the card "Anna Berg" to the external reader
    Then relay 1 is open

  @RDR-010
  Scenario Outline: The reader connector has one use at a time
    Given the setting "Reader.Protocol" is "<protocol>"
    When the installer sets "Reader.ExternalOSDP.Enabled" to "yes"
    Then it is refused: "Error setting 'Reader.ExternalOSDP.Enabled' to 'yes'"
    And the setting "Reader.ExternalOSDP.Enabled" reads "no"
    Given the setting "Reader.Protocol" is "None"
    And the setting "Reader.ExternalOSDP.Enabled" is "yes"
    When the installer sets "Reader.Protocol" to "<protocol>"
    Then it is refused: "Error setting 'Reader.Protocol' to '<protocol>'"
    And the setting "Reader.Protocol" reads "None"

    Examples:
      | protocol |
      | OSDP     |
      | Wiegand  |

  @RDR-010
  Scenario: A card longer than a UID is not taken
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the external reader reads 257 bits
    Then relay 1 is open
    And the journal holds "Not taken: card of 257 bits"

  @RDR-010
  Scenario Outline: A card gets through bad wires once
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When every 5th packet on the wires of the external reader is <fault>
    And the visitor holds the card "Anna Berg" to the external reader
    And 2 seconds pass
    Then relay 1 is closed
    And the setting "Reader.ExternalOSDP.Status" reads "Connected"

    Examples:
      | fault   |
      | lost    |
      | flipped |
      | late    |

  @RDR-011
  Scenario: The external reader takes its power from the reader connector
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    When an external OSDP reader of address 0 is wired to the reader connector
    Then the supply "reader12v" gives 100 mA
    And the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When a load of 2000 mA hangs on pin "reader/2"
    And 5 seconds pass
    Then the supply "reader12v" is off because of overload
    And the setting "Reader.ExternalOSDP.Status" reads "Connecting"

  @RDR-012
  Scenario: The status of the external reader
    Then the setting "Reader.ExternalOSDP.Status" reads "Not connected"
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    When 2 seconds pass
    Then the setting "Reader.ExternalOSDP.Status" reads "Connecting"
    When an external OSDP reader of address 0 is wired to the reader connector
    And 2 seconds pass
    Then the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When the external reader is taken off the wires
    Then the setting "Reader.ExternalOSDP.Status" reads "Connecting"
    Given the setting "Reader.ExternalOSDP.Enabled" is "no"
    Then the setting "Reader.ExternalOSDP.Status" reads "Not connected"

  @RDR-012
  Scenario: The log tells of an external reader that is opened
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the housing of the external reader is opened
    Then the journal holds "External reader: housing opened"

  @RDR-010
  Scenario: A reader that is busy for a while is asked again
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the external reader is busy
    And the visitor holds the card "Anna Berg" to the external reader
    And 5 seconds pass
    Then relay 1 is open
    And the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When the external reader has time again
    Then relay 1 is closed

  @RDR-010
  Scenario Outline: An external reader that answers <what> opens nothing, and is heard again
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the external reader answers "<bytes>"
    And 3 seconds pass
    Then relay 1 is open
    And the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When the visitor holds the card "Anna Berg" to the external reader
    Then relay 1 is closed

    Examples:
      | what                        | bytes                                           |
      | with a wrong check          | 53 80 08 00 04 40 59 AD                         |
      | half a packet               | 53 80 08 00                                     |
      | a packet of enormous length | 53 80 FF FF 04 40 59 AC                         |
      | for another reader          | 53 81 08 00 04 40 6C 9B                         |
      | a command                   | 53 00 08 00 04 60 EB AA                         |
      | noise                       | 00 FF 12 34 56 78 9A BC DE                      |

  @RDR-010
  Scenario Outline: An external reader that replies <what> opens nothing, and is heard again
    Given the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader of address 0 is wired to the reader connector
    When the external reader replies "<content>"
    And 3 seconds pass
    Then relay 1 is open
    And the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When the visitor holds the card "Anna Berg" to the external reader
    Then relay 1 is closed

    Examples:
      | what                        | content                    |
      | a card without bits         | 50 00 01 00 00             |
      | a card of no length         | 50 00 01                   |
      | fewer bits than it says     | 50 00 01 FF FF FF          |
      | fewer keys than it says     | 53 00 FF 31                |
      | keys of no length           | 53                         |
      | keys that no keypad has     | 53 00 03 00 80 FF          |
      | half a status               | 48 01                      |
      | a refusal without reason    | 41                         |
      | a refusal of its check      | 41 01                      |
      | a refusal of the number     | 41 04                      |
      | an unknown code             | EE 01 02 03                |
      | a proof out of the blue     | 76 00 01 02 03             |
      | a key out of the blue       | 78 00 01 02 03             |
      | another address             | 54 05 80 25 00 00          |

  @RDR-010
  Scenario: An external reader with a secure channel gets a key once
    Given a door station that can have an OSDP secure channel
    And the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader with a secure channel is wired to the reader connector
    Then the external reader is polled over a secure channel
    And the external reader was given a key
    And the setting "Reader.ExternalOSDP.Status" reads "Connected"
    When the housing of the external reader is opened
    Then the journal holds "External reader: housing opened"
    When power is cut
    And PoE class 4 is connected
    And 30 seconds pass
    Then the external reader is polled over a secure channel

  @RDR-010
  Scenario Outline: A reader in its place that does not know the key is not heard: one <which>
    Given a door station that can have an OSDP secure channel
    And the setting "Reader.ExternalOSDP.Enabled" is "yes"
    And an external OSDP reader with a secure channel is wired to the reader connector
    When the external reader is taken off the wires
    And an external OSDP reader <which> is wired to the reader connector
    And 20 seconds pass
    Then the setting "Reader.ExternalOSDP.Status" reads "Connecting"
    When the housing of the external reader is opened
    Then the journal holds no "External reader: housing opened"
    Given the setting "Reader.ExternalOSDP.Enabled" is "no"
    And the setting "Reader.ExternalOSDP.Enabled" is "yes"
    When 5 seconds pass
    Then the setting "Reader.ExternalOSDP.Status" reads "Connected"

    Examples:
      | which                 |
      | with a secure channel |
      | of address 0          |
