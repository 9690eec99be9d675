Feature: The Intercom service over a WebSocket
  VAPIX, Intercom service: the same calls, and notifications of events and of what others call.

  Background:
    Given a door station with the preset "stand-alone"

  Scenario: Calls are answered in their syntax
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"jsonrpc":"2.0","method":"GetCurrentReaders","params":{},"id":7}
      """
    Then the client hears:
      """
      {"jsonrpc":"2.0","result":{"Readers":[{"readerId":"Internal","isMasked":false}]},"id":7}
      """
    When the client says:
      """
      {"GetLastTag":{}}
      """
    Then the client hears:
      """
      {"Fault":"env:Sender","FaultCode":"ter:InvalidArgVal","FaultSubCode":"ter:NotFound","FaultReason":"Not found","FaultMsg":"No such tag was read"}
      """

  Scenario: Whoever has subscribed is told of a card
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"apiVersion":"1.0","method":"axev:subscribe","params":{"style":"ttMessage","topics":["Device/Intercom/RFID"]},"id":1}
      """
    Then the client hears:
      """
      {"apiVersion":"1.0","data":{},"context":1}
      """
    When the visitor holds the card "Anna Berg" to the reader
    Then the client hears:
      """
      {"jsonrpc":"2.0","method":"axev:notify","params":{"notifications":[{"topic":"tns1:Device\/tnsaxis:Intercom\/RFID","timestamp":"(time)","data":{"Source":{"SimpleItem":[{"Name":"Source","Value":"Internal"}]},"Data":{"SimpleItem":[{"Name":"UIDFormat","Value":"Raw"},{"Name":"TagType","Value":"MIFARE_DESFire"},{"Name":"TagSubType","Value":"DESFire"},{"Name":"UID","Value":""},{"Name":"BitCount","Value":"56"},{"Name":"CardNumber","Value":""},{"Name":"CardNumberBitCount","Value":"0"},{"Name":"FacilityCode","Value":""},{"Name":"FacilityCodeBitCount","Value":"0"},{"Name":"Masked","Value":"0"}]}}}]},"id":1}
      """

  Scenario: A card with a format of its own is told with the bits of its numbers
    Given "Eva Holm" has a "HID Prox" card with the bits "10111011000000110010000110"
    And the reader is configured with:
      """
      {"SensitiveRFIDEventEnabled": true}
      """
    And the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/RFID"]}}
      """
    Then the client hears something with "{}"
    When the visitor holds the card "Eva Holm" to the reader
    Then the client hears something with "{\"Name\":\"UID\",\"Value\":\"2EC0C86\"},{\"Name\":\"BitCount\",\"Value\":\"26\"},{\"Name\":\"CardNumber\",\"Value\":\"1603\"},{\"Name\":\"CardNumberBitCount\",\"Value\":\"16\"},{\"Name\":\"FacilityCode\",\"Value\":\"118\"},{\"Name\":\"FacilityCodeBitCount\",\"Value\":\"8\"}"

  Scenario: A tag and keys can be asked for by the timestamp of their event
    Given the client sets the date and time 2026-02-02T12:00:00Z
    When the visitor holds the card "Anna Berg" to the reader
    And the client calls the intercom function "GetTag" with:
      """
      {"timestamp": "2026-02-02T12:00:00.000000Z"}
      """
    Then in the answer "Tag.TagUid" is "04A1B2C3D4E5F6"
    When the client calls the intercom function "GetTag" with:
      """
      {"timestamp": "2026-02-02T12:00:00.000001Z"}
      """
    Then the call is refused as "ter:InvalidArgVal": "No such tag was read"
    When the visitor types "13#"
    And the client calls the intercom function "GetLastKeySequence"
    Then in the answer "timestamp" is "2026-02-02T12:00:00.600000Z"
    When the client calls the intercom function "GetLastKeySequence" with:
      """
      {"timestamp": "2026-02-02T12:00:00.600000Z"}
      """
    Then in the answer "KeySequence" is "13#"

  Scenario: Of keys, and of what the keypad is used for
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"jsonrpc":"2.0","method":"axev:subscribe","params":{"style":"ttMessage","topics":["Device/Intercom/KeyPin","Device/Intercom/KeypadState"]},"id":1}
      """
    Then the client hears something with "{\"Name\":\"State\",\"Value\":\"KSM_IDLE\"}"
    And the client hears something with "\"result\":{}"
    When the visitor types "1357"
    Then the client hears something with "{\"Name\":\"State\",\"Value\":\"KSM_MIXED_MODE\"}"
    And the client hears something with "{\"Name\":\"State\",\"Value\":\"KSM_IDLE\"}"
    And the client hears:
      """
      {"jsonrpc":"2.0","method":"axev:notify","params":{"notifications":[{"topic":"tns1:Device\/tnsaxis:Intercom\/KeyPin","timestamp":"(time)","data":{"Source":{"SimpleItem":[{"Name":"Source","Value":"Internal"}]},"Data":{"SimpleItem":[{"Name":"KeyPin","Value":""}]}}}]},"id":4}
      """

  Scenario: Of what is not subscribed to nobody is told, and of what is only once
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/RFID"]}}
      """
    Then the client hears something with "{}"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/RFID"]}}
      """
    Then the client hears something with "{}"
    When the visitor holds the card "Anna Berg" to the reader
    Then the client hears something with "RFID"
    And the client hears nothing more
    When the visitor types "1357"
    Then the client hears nothing more

  Scenario: A topic that nobody knows
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/Nothing"]}}
      """
    Then the client hears something with "ter:NotFound"

  Scenario: More than a hundred functions on one WebSocket
    Given the client has the WebSocket "/vapix/intercomws"
    When the client subscribes to 100 functions
    Then the client hears something with "{}"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","functions":["axdsapi:SetUiFeedback"]}}
      """
    Then the client hears something with "At most 100 of each"

  Scenario: Subscriptions need a WebSocket
    When the client calls the intercom function "axev:subscribe" with:
      """
      {"style": "ttMessage", "topics": ["Device/Intercom/RFID"]}
      """
    Then the call is refused as "ter:ActionNotSupported": "Subscriptions need a WebSocket"

  Scenario: Over TLS
    Given the client uses HTTPS
    And the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"GetCurrentReaders":{}}
      """
    Then the client hears something with "Internal"

  @network
  Scenario: Over the network
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"GetCurrentReaders":{}}
      """
    Then the client hears something with "Internal"

  Scenario: Whoever has no account gets no WebSocket
    Given the client has the WebSocket "/vapix/intercomws"
    And a client has no account
    When the client asks for the WebSocket "/vapix/intercomws"
    Then the WebSocket is refused with 401

  Scenario Outline: What is no call is answered, and the WebSocket stays: <what>
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      <what>
      """
    Then the client hears something with "ter:InvalidArgs"
    When the client says:
      """
      {"GetCurrentReaders":{}}
      """
    Then the client hears something with "Internal"

    Examples:
      | what                           |
      | {                              |
      | []                             |
      | {"a":{},"b":{}}                |
      | {"jsonrpc":"2.0","method":7}   |
      | {"GetLastTag":[]}              |

  Scenario: Bytes that are no text end the WebSocket
    Given the client has the WebSocket "/vapix/intercomws"
    When the client sends bytes over the WebSocket
    Then the WebSocket ends with 1003

  Scenario: So does a message that is too large
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says a text of 65537 characters
    Then the WebSocket ends with 1009

  Scenario: Nobody is told after hanging up
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/RFID"]}}
      """
    Then the client hears something with "{}"
    When the client hangs up
    And the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed
