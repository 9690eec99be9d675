Feature: PIN
  User manual, Reader > PIN.

  Background:
    Given a door station with the preset "stand-alone"

  @PIN-002
  Scenario Outline: The PIN length is 0 to 32: <length>
    When the installer sets "Reader.Pin.Length" to "<length>"
    Then it is accepted
    And the setting "Reader.Pin.Length" reads "<length>"

    Examples:
      | length |
      | 0      |
      | 32     |

  @PIN-002
  Scenario Outline: Other PIN lengths are refused: "<length>"
    When the installer sets "Reader.Pin.Length" to "<length>"
    Then it is refused: "# Error: Error setting 'Reader.Pin.Length' to '<length>'!"
    And the setting "Reader.Pin.Length" reads "4"

    Examples:
      | length |
      | -1     |
      | 33     |
      | four   |
      |        |

  @PIN-003
  Scenario: With PIN length 0 nobody needs a PIN
    Given the setting "Reader.Pin.Length" is "0"
    When the visitor holds the card "Omar Said" to the reader
    Then relay 1 is closed

  @PIN-004
  Scenario: A PIN is complete after the set number of digits
    Given the setting "Reader.Pin.Length" is "4"
    When the visitor types "135"
    Then relay 1 is open
    When the visitor types "7"
    Then relay 1 is closed

  @PIN-005
  Scenario Outline: The PIN timeout is 3 to 50 seconds: <seconds>
    When the installer sets "Reader.Pin.Timeout" to "<seconds>"
    Then it is accepted
    And the setting "Reader.Pin.Timeout" reads "<seconds>"

    Examples:
      | seconds |
      | 3       |
      | 50      |

  @PIN-005
  Scenario Outline: Other PIN timeouts are refused: <seconds>
    When the installer sets "Reader.Pin.Timeout" to "<seconds>"
    Then it is refused: "# Error: Error setting 'Reader.Pin.Timeout' to '<seconds>'!"
    And the setting "Reader.Pin.Timeout" reads "10"

    Examples:
      | seconds |
      | 2       |
      | 51      |

  @PIN-006
  Scenario: When no PIN comes in time the unit is idle again
    Given the setting "Reader.Pin.Timeout" is "3"
    When the visitor holds the card "Omar Said" to the reader
    And 2.6 seconds pass
    Then the stripe flashes amber
    When 0.2 seconds pass
    Then the stripe is dim white
    When the visitor types "2468"
    Then relay 1 is open

  @PIN-006
  Scenario: Digits typed too slowly are forgotten
    Given the setting "Reader.Pin.Timeout" is "3"
    When the visitor types "13"
    And 3 seconds pass
    And the visitor types "57"
    Then relay 1 is open

  @PIN-001
  Scenario: The panel gets PINs as long as it expects only if the unit is set to the same length
    Given the setting "Reader.Protocol" is "OSDP"
    And the setting "EntryList.Enabled" is "no"
    And an OSDP panel polls address 0
    When the visitor types "135792"
    And 0.5 seconds pass
    Then the OSDP panel has got the keys "1357"
    When 10 seconds pass
    Then the OSDP panel has got the keys "1357"
    Given the setting "Reader.Pin.Length" is "6"
    When the visitor types "135792"
    And 0.5 seconds pass
    Then the OSDP panel has got the keys "1357135792"

  @PIN-001
  Scenario: The panel gets PINs typed as slowly as it allows only if the unit waits as long
    Given the setting "Reader.Protocol" is "OSDP"
    And the setting "EntryList.Enabled" is "no"
    And an OSDP panel polls address 0
    When the visitor types "13"
    And 12 seconds pass
    And the visitor types "57"
    And 12 seconds pass
    Then the OSDP panel has got the keys ""
    Given the setting "Reader.Pin.Timeout" is "15"
    When the visitor types "13"
    And 12 seconds pass
    And the visitor types "57"
    And 0.5 seconds pass
    Then the OSDP panel has got the keys "1357"
