Feature: Open the door with a PIN
  User manual, Daily use > Use the keypad.

  Background:
    Given a door station with the preset "stand-alone"

  @KEY-005
  Scenario: A known PIN and # open the door
    Given the setting "Reader.Pin.Length" is "6"
    When the visitor types "1357#"
    Then relay 1 is closed
    When 7 seconds pass
    Then relay 1 is open

  @KEY-005
  Scenario: Without # a shorter PIN is not complete
    Given the setting "Reader.Pin.Length" is "6"
    When the visitor types "1357"
    Then relay 1 is open
    When the visitor types "#"
    Then relay 1 is closed

  @KEY-007
  Scenario Outline: A wrong PIN does not open the door
    When the visitor types "<keys>"
    Then relay 1 is open

    Examples:
      | keys  |
      | 1358# |
      | 2468# |
      | #     |
      | *#    |

  @KEY-003
  Scenario: A speed dial number that belongs to nobody starts no call
    Given the setting "Reader.Pin.Length" is "6"
    When the visitor types "99"
    And the visitor presses the call button
    Then the journal says that "No contact has this speed dial number" because of "Call button pressed"
    And the call icon is dark
    And relay 1 is open

  Scenario: The star key clears what was typed
    When the visitor types "13*1357"
    Then relay 1 is closed

  Scenario: Each decision is in the log with its reason, and no PIN is in any log or export
    Given the setting "Reader.Pin.Length" is "9"
    And the credential holders:
      | first name | card       | PIN       |
      | Noor       |            | 135797531 |
      | Sam        | 04FFEEDDCC | 864202468 |
    When the visitor types "135797531"
    And the visitor types "975313579"
    And the visitor holds the card "04FFEEDDCC" to the reader
    And the visitor types "864202468"
    And the visitor holds the card "04FFEEDDCC" to the reader
    And the visitor types "975313579"
    And the visitor holds the card "Unknown" to the reader
    And the visitor holds the card "Mia, expired" to the reader
    Then the system log tells "PIN: AccessGranted, Noor"
    And the system log tells "PIN: AccessDenied, InvalidPIN"
    And the system log tells "CardAndPIN: AccessGranted, Sam"
    And the system log tells "CardAndPIN: AccessDenied, InvalidPIN"
    And the system log tells "Card: AccessDenied, CredentialNotFound"
    And the system log tells "Card: AccessDenied, CredentialExpired"
    And no log and no export holds "135797531"
    And no log and no export holds "864202468"
    And no log and no export holds "975313579"
