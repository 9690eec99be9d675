Feature: OSDP secure channel
  Whether the real unit has one is not public: it is a matter of the device profile.

  Background:
    Given a door station that can have an OSDP secure channel
    And the setting "Reader.Protocol" is "OSDP"

  @RDR-016
  Scenario: A panel gives the unit its key once; from then on only that key is good
    Given an OSDP panel that installs the key "000102030405060708090A0B0C0D0E0F" polls address 0
    Then the OSDP panel is secure
    And the setting "Reader.OSDP.Status" reads "Secure"
    When the visitor holds the card "04A1B2C3D4E5F6" to the reader
    Then the OSDP panel has got the card "04A1B2C3D4E5F6"
    When an OSDP panel that installs the key "0F0E0D0C0B0A09080706050403020100" polls address 0
    Then the OSDP panel is offline
    When an OSDP panel polls address 0
    And the visitor holds the card "04A1B2C3D4E5F6" to the reader
    Then the OSDP panel has got no card
    When an OSDP panel with the key "000102030405060708090A0B0C0D0E0F" polls address 0
    Then the OSDP panel is secure
    And the journal holds no "000102030405060708090A0B0C0D0E0F"

  @RDR-016
  Scenario: The key is kept over a restart
    Given an OSDP panel that installs the key "000102030405060708090A0B0C0D0E0F" polls address 0
    When the OSDP panel falls silent
    And power is cut
    And PoE class 4 is connected
    And 20 seconds pass
    And an OSDP panel that installs the key "0F0E0D0C0B0A09080706050403020100" polls address 0
    Then the OSDP panel is offline
    When an OSDP panel with the key "000102030405060708090A0B0C0D0E0F" polls address 0
    Then the OSDP panel is secure

  @RDR-016
  Scenario Outline: The secure channel outlives a packet that is <fault>
    Given an OSDP panel that installs the key "000102030405060708090A0B0C0D0E0F" polls address 0
    When every 4th packet on the OSDP line is <fault>
    And the visitor holds the card "04A1B2C3D4E5F6" to the reader
    And 3 seconds pass
    Then the OSDP panel is secure
    And the OSDP panel has got the card "04A1B2C3D4E5F6"

    Examples:
      | fault   |
      | lost    |
      | flipped |
      | late    |

  @RDR-016
  Scenario: A message in clear ends the secure channel
    Given an OSDP panel that installs the key "000102030405060708090A0B0C0D0E0F" polls address 0
    And the OSDP panel falls silent
    When the OSDP panel says "53 00 07 00 00 60 46"
    Then the unit refuses: "security conditions not met"
    And the setting "Reader.OSDP.Status" reads "Online"

  @RDR-016
  Scenario: A tampered MAC ends the secure channel, and the panel begins anew
    Given an OSDP panel that installs the key "000102030405060708090A0B0C0D0E0F" polls address 0
    When somebody on the wires changes the MAC of the OSDP panel's next command
    Then the unit refuses: "security conditions not met"
    And the setting "Reader.OSDP.Status" reads "Online"
    When the visitor holds the card "04A1B2C3D4E5F6" to the reader
    And the OSDP panel polls again
    And 3 seconds pass
    Then the OSDP panel is secure
    And the OSDP panel has got the card "04A1B2C3D4E5F6"

  @RDR-016
  Scenario: A secure command that is replayed does nothing
    Given an OSDP panel that installs the key "000102030405060708090A0B0C0D0E0F" polls address 0
    When the OSDP panel sets the lamp to red
    And the OSDP panel sets the lamp to green
    And the OSDP panel sets the lamp to blue
    And somebody on the wires replays what the OSDP panel has said
    Then the unit refuses: "security conditions not met"
    And the stripe is blue
    And the setting "Reader.OSDP.Status" reads "Online"
