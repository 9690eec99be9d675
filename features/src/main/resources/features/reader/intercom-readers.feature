Feature: Readers that programs bring along
  VAPIX, Intercom service: cards can be submitted as if a reader had read them, and a reader that a
  program registers may mask others: what these read is told in events only.

  Background:
    Given a door station with the preset "stand-alone"

  Scenario: A submitted card acts as the card itself
    When the client calls the intercom function "InjectTag" with:
      """
      {"Tag": {"TagUid": "04a1b2c3d4e5f6", "TagType": "MIFARE_DESFire"}}
      """
    Then the call has worked
    And relay 1 is closed
    When the client calls the intercom function "GetLastTag"
    Then in the answer "Tag.TagUid" is "04A1B2C3D4E5F6"
    And in the answer "Tag.BitCount" is "56"
    And in the answer "Tag.TagType" is "MIFARE_DESFire"
    And in the answer "Tag.ReaderId" is "Internal"
    And in the answer "Tag.Age" is "0"
    And in the answer "Tag.Masked" is "false"

  Scenario: The last card of each reader can be asked for
    When the client calls the intercom function "InjectTag" with:
      """
      {"Tag": {"TagUid": "0A", "ReaderId": "Desk"}}
      """
    And the visitor holds the card "Unknown" to the reader
    And the client calls the intercom function "GetLastTag" with:
      """
      {"ReaderId": "Desk"}
      """
    Then in the answer "Tag.TagUid" is "0A"
    When the client calls the intercom function "GetLastTag"
    Then in the answer "Tag.TagUid" is "1F00A2B3C4"

  Scenario Outline: What is no card is refused: <tag>
    When the client calls the intercom function "InjectTag" with:
      """
      {"Tag": <tag>}
      """
    Then the call is refused as "<code>": "<reason>"
    And no credential was read

    Examples:
      | tag                                       | code              | reason               |
      | {"TagUid": "xyz"}                         | ter:InvalidArgVal | TagUid               |
      | {"TagUid": "04A1", "BitCount": 7}         | ter:InvalidArgVal | more bits            |
      | {"TagUid": "04A1", "BitCount": 257}       | ter:InvalidArgVal | BitCount             |
      | {"TagUid": "04A1", "TagType": "EM4100"}   | ter:InvalidArgVal | TagType              |
      | {"BitCount": 8}                           | ter:InvalidArgs   | TagUid               |

  Scenario Outline: A reader that a program registers masks the built-in one, by <how>
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/RFID"]}}
      """
    Then the client hears something with "{}"
    When the client calls the intercom function "RegisterReader" with:
      """
      {"ReaderId": "Desk", <how>}
      """
    Then in the answer "Timeout" is "60"
    When the client calls the intercom function "GetCurrentReaders"
    Then in the answer "Readers" is "[{\"readerId\":\"Internal\",\"isMasked\":true},{\"readerId\":\"Desk\",\"isMasked\":false}]"
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is open
    And the stripe is dim white
    And the client hears something with "{\"Name\":\"Masked\",\"Value\":\"1\"}"
    When the client calls the intercom function "InjectTag" with:
      """
      {"Tag": {"TagUid": "04A1B2C3D4E5F6", "ReaderId": "Desk"}}
      """
    Then relay 1 is closed

    Examples:
      | how                              |
      | "DisableInternalReader": true    |
      | "MaskedReaderIds": ["Internal"]  |

  Scenario: What a masked reader reads never goes to an access control unit
    Given the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    When the client calls the intercom function "RegisterReader" with:
      """
      {"ReaderId": "Desk", "DisableInternalReader": true}
      """
    And the visitor holds the card "Unknown" to the reader
    And 1 second passes
    Then the OSDP panel has got no card
    When the client calls the intercom function "UnregisterReader" with:
      """
      {"ReaderId": "Desk"}
      """
    And the visitor holds the card "Unknown" to the reader
    And 1 second passes
    Then the OSDP panel has got the card "1F00A2B3C4"

  Scenario Outline: A reader that is not heard of for a minute is lost; the mask <stays>
    When the client calls the intercom function "RegisterReader" with:
      """
      {"ReaderId": "Desk", "DisableInternalReader": true, "UnmaskIfLost": <unmask>}
      """
    And 59 seconds pass
    And the client calls the intercom function "KeepAliveReader" with:
      """
      {"ReaderId": "Desk"}
      """
    Then in the answer "Timeout" is "60"
    When 59 seconds pass
    And the client calls the intercom function "GetCurrentReaders"
    Then in the answer "Readers.1.readerId" is "Desk"
    When 2 seconds pass
    And the client calls the intercom function "GetCurrentReaders"
    Then the answer has no "Readers.1.readerId"
    And in the answer "Readers.0.isMasked" is "<masked>"
    When the client calls the intercom function "KeepAliveReader" with:
      """
      {"ReaderId": "Desk"}
      """
    Then the call is refused as "ter:InvalidArgVal": "No such reader is registered"

    Examples:
      | unmask | masked | stays    |
      | true   | false  | goes too |
      | false  | true   | stays    |

  Scenario: Nobody who is not there is kept alive or taken off
    When the client calls the intercom function "KeepAliveReader" with:
      """
      {"ReaderId": "Nobody"}
      """
    Then the call is refused as "ter:InvalidArgVal": "No such reader is registered"
    When the client calls the intercom function "UnregisterReader" with:
      """
      {"ReaderId": "Nobody"}
      """
    Then the call is refused as "ter:InvalidArgVal": "No such reader is registered"
    And in the answer "FaultSubCode" is "ter:NotFound"

  Scenario Outline: Whoever is no administrator submits and registers nothing: <function>
    Given there is an operator "olga" with password "secret"
    And the client logs in as "olga" with "secret"
    When the client calls the intercom function "<function>" with:
      """
      <arguments>
      """
    Then the call is refused as "ter:Action": "Not authorized"
    And relay 1 is open

    Examples:
      | function          | arguments                                 |
      | InjectTag         | {"Tag": {"TagUid": "04A1B2C3D4E5F6"}}     |
      | InjectKeySequence | {"KeySequence": "1357#"}                  |
      | RegisterReader    | {"ReaderId": "Desk"}                      |
      | SetUiFeedback     | {"source": "Controller"}                  |
