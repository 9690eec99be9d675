Feature: Entry list
  User manual, Configure your device > Use Entry list to allow credential holders to open the door.

  Background:
    Given a factory-fresh door station
    And "Eva Holm" has a "MIFARE DESFire" card with the UID "0401020304AABB"

  @ENTRY-001
  Scenario: The unit is a reader of its own, with no controller and no network
    Given the Entry list is used
    And the credential holder:
      | first name | card           |
      | Eva        | 0401020304AABB |
    And the rule "Open door":
      | condition | Access granted  |
      | action    | Toggle I/O once |
      | port      | Door            |
      | state     | high            |
      | duration  | 7               |
    And the network cable is pulled out
    When the visitor holds the card "Eva Holm" to the reader
    Then relay 1 is closed

  @ENTRY-001
  Scenario: The list outlives a loss of power
    Given the Entry list is used
    And the credential holder:
      | first name | card           |
      | Eva        | 0401020304AABB |
    When power is cut
    And PoE class 4 is connected
    And the unit has started again
    Then the Entry list holds 1 credential holder

  @ENTRY-001
  Scenario: Who is removed from the list is not let in any more
    Given the Entry list is used
    And the credential holders:
      | first name | card           | PIN  |
      | Eva        | 0401020304AABB |      |
      | Max        |                | 8642 |
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is green
    When the installer removes the credential holder "Eva"
    Then it is accepted
    And the Entry list holds 1 credential holder
    When 4 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red
    When 4 seconds pass
    And the visitor types "8642"
    Then the stripe is green

  @ENTRY-002
  Scenario: The list holds fifty credential holders and no more
    When the installer adds 50 credential holders
    Then it is accepted
    And the Entry list holds 50 credential holders
    When the installer adds the credential holder:
      | first name |
      | Eva        |
    Then it is refused: "the list holds 50 credential holders already"
    And the Entry list holds 50 credential holders

  @ENTRY-003 @ENTRY-004 @ENTRY-005 @ENTRY-010 @ENTRY-012
  Scenario: Ten uses, set up as the manual does it
    Given the Entry list is used
    When the visitor holds the card "Eva Holm" to the reader
    And the installer adds the credential holder "Eva" with the card read last, for 10 times
    Then it is accepted
    And "Eva" raises "Access granted"
    Given the rule "Open door":
      | condition | Access granted  |
      | action    | Toggle I/O once |
      | port      | Door            |
      | state     | high            |
      | duration  | 7               |
    When the visitor holds the card "Eva Holm" to the reader
    Then relay 1 is closed
    When 6.6 seconds pass
    Then relay 1 is closed
    When 0.2 seconds pass
    Then relay 1 is open
    When the visitor lets themselves in 9 times with the card "Eva Holm", 8 seconds apart
    And the visitor holds the card "Eva Holm" to the reader
    Then relay 1 is open
    And the stripe is red

  @ENTRY-004
  Scenario: A restart gives no further use
    Given the Entry list is used
    And the credential holder:
      | first name | card           | times |
      | Eva        | 0401020304AABB | 1     |
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is green
    When power is cut
    And PoE class 4 is connected
    And the unit has started again
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red

  @ENTRY-006
  Scenario Outline: A card works only if its chip type is active, not if <active> is
    Given the Entry list is used
    And the credential holder:
      | first name | card           |
      | Eva        | 0401020304AABB |
    And the setting "Reader.CardTypes" is "<active>"
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is dim white
    And no credential was read
    Given the setting "Reader.CardTypes" is "<active>,MIFARE DESFire"
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is green

    Examples:
      | active         | band      |
      | EM4x02         | 125 kHz   |
      | MIFARE Classic | 13.56 MHz |

  @ENTRY-007
  Scenario: The list decides nothing until it is used
    Given the credential holder:
      | first name | last name | card           |
      | Eva        | Holm      | 0401020304AABB |
    When the visitor holds the card "Eva Holm" to the reader
    Then the journal says nothing of "Access granted, Eva Holm"
    Given the Entry list is used
    When the visitor holds the card "Eva Holm" to the reader
    Then the journal says that "Access granted, Eva Holm" because of "Card held to the reader"

  @ENTRY-008
  Scenario: A first name is unique
    Given the credential holder:
      | first name | last name |
      | Eva        | Holm      |
    When the installer adds the credential holder:
      | first name | last name |
      | Eva        | Lund      |
    Then it is refused: "there is a credential holder of this first name already: Eva"
    And the Entry list holds 1 credential holder

  @ENTRY-009
  Scenario: Different holders trigger different actions
    Given the Entry list is used
    And the condition "Delivery"
    And the credential holders:
      | first name | card           | PIN  | condition      |
      | Eva        | 0401020304AABB |      | Access granted |
      | Courier    |                | 8642 | Delivery       |
    And the rule "Open door":
      | condition | Access granted  |
      | action    | Toggle I/O once |
      | port      | Door            |
      | state     | high            |
      | duration  | 7               |
    And the rule "Open parcel box":
      | condition | Delivery        |
      | action    | Toggle I/O once |
      | port      | Relay 2         |
      | state     | high            |
      | duration  | 3               |
    When the visitor types "8642"
    Then relay 2 is closed
    And relay 1 is open
    When 4 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then relay 1 is closed
    And relay 2 is open

  @ENTRY-010
  Scenario: Get latest takes the card swiped last
    Given "Max Falk" has a "EM4x02" card with the UID "1F00A2B3C4"
    When the visitor holds the card "Eva Holm" to the reader
    And the visitor holds the card "Max Falk" to the reader
    And the installer adds the credential holder "Max" with the card read last
    And the Entry list is used
    And the visitor holds the card "Max Falk" to the reader
    Then the stripe is green
    When 4 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red

  @ENTRY-011
  Scenario: A holder raises Access granted unless another condition is chosen
    Given the condition "Delivery"
    And the credential holders:
      | first name | condition |
      | Eva        |           |
      | Courier    | Delivery  |
    Then "Eva" raises "Access granted"
    And "Courier" raises "Delivery"

  @ENTRY-011
  Scenario: At most ten conditions of the user
    When the installer adds the condition "Night shift"
    And the installer adds the condition "Delivery"
    And the installer adds the condition "C3"
    And the installer adds the condition "C4"
    And the installer adds the condition "C5"
    And the installer adds the condition "C6"
    And the installer adds the condition "C7"
    And the installer adds the condition "C8"
    And the installer adds the condition "C9"
    And the installer adds the condition "C10"
    Then it is accepted
    And the conditions to choose from include:
      | Access granted |
      | Night shift    |
      | C10            |
    When the installer adds the condition "C11"
    Then it is refused: "there are 10 named conditions already"

  @ENTRY-011
  Scenario Outline: Two conditions that could be mistaken for each other: <name>
    Given the condition "Night shift"
    When the installer adds the condition "<name>"
    Then it is refused: "<reason>"

    Examples:
      | name           | reason                                    |
      | Night shift    | there is a condition of this name already |
      | night Shift    | there is a condition of this name already |
      | NightShift     | there is a condition of this name already |
      | Access Granted | there is a condition of this name already |
      | <Night>        | a condition's name has 1-32 letters       |
      | Night/shift    | a condition's name has 1-32 letters       |

  @ENTRY-011
  Scenario: A condition that a holder raises stays, and comes back after a loss of power
    Given the Entry list is used
    And the condition "Night shift"
    And the credential holder:
      | first name | PIN  | condition   |
      | Eva        | 8642 | Night shift |
    When the installer removes the condition "NightShift"
    Then it is refused: "a credential holder raises this condition"
    When power is cut
    And PoE class 4 is connected
    And the unit has started again
    And the rule "Open parcel box":
      | condition | Night shift     |
      | action    | Toggle I/O once |
      | port      | Relay 2         |
      | state     | high            |
      | duration  | 3               |
    When the visitor types "8642"
    Then relay 2 is closed
    When the installer removes the credential holder "Eva"
    And the installer removes the condition "NightShift"
    Then it is accepted
    When the installer adds the condition "Night shift"
    Then it is accepted

  @ENTRY-011
  Scenario: The condition there always is stays
    When the installer removes the condition "AccessGranted"
    Then it is refused: "this condition stays: Access granted"
    When the installer removes the condition "Nothing"
    Then it is refused: "no such condition"

  @ENTRY-012
  Scenario: Valid from and valid to limit a credential in time
    Given the Entry list is used
    And the credential holders:
      | first name | card           | valid from           | valid to             |
      | Eva        | 0401020304AABB | 2026-01-31T15:00:00Z | 2026-01-31T16:00:00Z |
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red
    When 1800 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is green
    When 3600 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red

  @ENTRY-012
  Scenario: A schedule limits a credential to its hours, in local time
    Given the Entry list is used
    And the client sets the time zone "Europe/Stockholm"
    And the client sets the date and time 2026-02-02T06:59:00Z
    And the credential holders:
      | first name | card           | schedule                        |
      | Eva        | 0401020304AABB | com.axis.schedules.office_hours |
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red
    And the journal holds "Access denied, not at this time"
    When 60 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is green
    When the client sets the date and time 2026-02-02T17:00:00Z
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red

  @ENTRY-012
  Scenario: Whose schedule is removed is not let in any more
    Given the Entry list is used
    And the schedule "Always":
      """
      DTSTART:19700101T000000
      DTEND:19700102T000000
      RRULE:FREQ=DAILY
      """
    And the credential holders:
      | first name | card           | schedule                        |
      | Eva        | 0401020304AABB | com.axis.schedules.genid.id-0   |
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is green
    When the installer removes the schedule "Always"
    And 4 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red

  @ENTRY-013
  Scenario: A valid credential raises Access granted, on which rules act
    Given the Entry list is used
    And the credential holder:
      | first name | card           |
      | Eva        | 0401020304AABB |
    And the rule "Ring a bell":
      | condition | Access granted  |
      | action    | Toggle I/O once |
      | port      | Relay 2         |
      | state     | high            |
      | duration  | 2               |
    When the visitor holds the card "Eva Holm" to the reader
    Then relay 2 is closed
    And relay 1 is open
    And the journal says that "Relay 2 closed for 2 s" because of "Access granted, Eva"

  @ENTRY-014
  Scenario: The list goes before a connected door controller
    Given the Entry list is used
    And the credential holder:
      | first name | card           | PIN  |
      | Eva        | 0401020304AABB | 8642 |
    And the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    When the visitor holds the card "Eva Holm" to the reader
    And the visitor types "8642"
    Then the stripe is green
    When the visitor holds the card "1F00A2B3C4" to the reader
    And the visitor types "1111"
    And 0.5 seconds pass
    Then the OSDP panel has got the card "1F00A2B3C4"
    And the OSDP panel has got the keys "1111"

  @ENTRY-014
  Scenario: A connected door controller that is not to be used is not asked
    Given the Entry list is used
    And the setting "EntryList.UseDoorController" is "no"
    And the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is red
    When the visitor types "1111"
    And 0.5 seconds pass
    Then the OSDP panel has got no card
    And the OSDP panel has got the keys ""

  Scenario Outline: Bad input is refused and changes nothing: <column> "<value>"
    When the installer adds the credential holder:
      | first name | <column> |
      | Eva        | <value>  |
    Then it is refused: "<reason>"
    And the Entry list holds 0 credential holders

    Examples:
      | column    | value                             | reason                               |
      | PIN       | 123456789012345678901234567890123 | a PIN has 1-32 digits                |
      | PIN       | 12a4                              | a PIN has 1-32 digits                |
      | card      | no card                           | a card's UID has 1-64 hexadecimal    |
      | times     | 0                                 | an integer from 1 to 1000000         |
      | condition | Nobody named it                   | no such condition: Nobody named it   |
      | schedule  | com.axis.schedules.lunch          | no such schedule: com.axis.schedules.lunch |

  Scenario: A QR code has at most 300 characters
    When the installer adds a credential holder with a QR code of 301 characters
    Then it is refused: "a QR code has 1-300 characters"
    When the installer adds a credential holder with a QR code of 300 characters
    Then it is accepted

  Scenario: A holder needs a first name
    When the installer adds the credential holder:
      | first name | last name |
      |            | Holm      |
    Then it is refused: "a first name has 1-64 characters"
