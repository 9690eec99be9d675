Feature: Configuration check
  User manual, System > Configuration check.

  Background:
    Given a door station with the preset "stand-alone"

  @CFGCHK-002
  Scenario: Latest credentials shows the card read last
    Then no credential was read
    When the visitor holds the card "Unknown" to the reader
    Then the latest credential is the UID "1F00A2B3C4" of a "EM4x02" card
    When the visitor holds the card "Anna Berg" to the reader
    Then the latest credential is the UID "04A1B2C3D4E5F6" of a "MIFARE DESFire" card

  @CFGCHK-003
  Scenario: Reverse UID inverts the byte order, once more restores it
    When the visitor holds the card "Unknown" to the reader
    Then the latest credential is the UID "1F00A2B3C4" of a "EM4x02" card
    When the installer reverses the UID
    Then the UID shown is "C4B3A2001F"
    When the installer reverses the UID
    Then the UID shown is "1F00A2B3C4"

  @CFGCHK-004
  Scenario: A submitted UID acts as the card itself
    When the installer submits the UID "04A1B2C3D4E5F6"
    Then it is accepted
    And relay 1 is closed

  @CFGCHK-004
  Scenario: A submitted PIN acts as one typed at the unit
    When the installer submits the PIN "1357"
    Then it is accepted
    And relay 1 is closed

  @CFGCHK-004
  Scenario Outline: What is no UID or PIN is refused
    When the installer submits the <what> "<text>"
    Then it is refused: "<reason>"
    And relay 1 is open

    Examples:
      | what | text                              | reason                |
      | UID  | not hexadecimal                   | hexadecimal digits    |
      | PIN  | 12 34                             | a PIN has 1-32 digits |
      | PIN  | 123456789012345678901234567890123 | a PIN has 1-32 digits |

  @CFGCHK-005
  Scenario: If both are wanted, the UID is submitted first
    When the installer submits the PIN "2468"
    Then relay 1 is open
    When the installer submits the UID "04B7C8D9EAFB0C"
    Then relay 1 is open
    When the installer submits the PIN "2468"
    Then relay 1 is closed
