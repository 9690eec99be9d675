Feature: Keys over the Intercom service
  VAPIX, Intercom service: what was typed can be asked for, by administrators, and keys be pressed.

  Background:
    Given a door station with the preset "stand-alone"

  Scenario: What was typed last
    When the client calls the intercom function "GetLastKeySequence"
    Then the call is refused as "ter:InvalidArgVal": "No such keys were pressed"
    When the visitor types "13"
    And the client calls the intercom function "GetLastKeySequence"
    Then in the answer "KeySequence" is "13"
    When the visitor types "57"
    And the client calls the intercom function "GetLastKeySequence" with:
      """
      {"Source": "Internal"}
      """
    Then in the answer "KeySequence" is "1357"
    When the visitor types "2"
    And the client calls the intercom function "GetLastKeySequence"
    Then in the answer "KeySequence" is "2"
    When the client calls the intercom function "GetLastKeySequence" with:
      """
      {"Source": "Elsewhere"}
      """
    Then the call is refused as "ter:InvalidArgVal": "No such keys were pressed"

  Scenario: Keys are pressed over the network
    When the client calls the intercom function "InjectKeySequence" with:
      """
      {"KeySequence": "1357#", "Source": "App"}
      """
    Then the call has worked
    And relay 1 is closed
    When the client calls the intercom function "GetLastKeySequence"
    Then in the answer "Source" is "App"

  Scenario: Without an end they are refused, unless a PIN is wanted
    When the client calls the intercom function "InjectKeySequence" with:
      """
      {"KeySequence": "2468"}
      """
    Then the call is refused as "ter:InvalidArgVal": "KeySequence should end with # or C"
    When the visitor holds the card "Omar Said" to the reader
    And the client calls the intercom function "InjectKeySequence" with:
      """
      {"KeySequence": "2468"}
      """
    Then the call has worked
    And relay 1 is closed

  Scenario: Keys that no keypad has
    When the client calls the intercom function "InjectKeySequence" with:
      """
      {"KeySequence": "12A#"}
      """
    Then the call is refused as "ter:InvalidArgVal": "KeySequence"

  Scenario: Events tell a PIN only if that is wanted
    Given the reader is configured with:
      """
      {"SensitivePINEventEnabled": true}
      """
    And the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/KeyPin"]}}
      """
    Then the client hears something with "{}"
    When the visitor types "13#"
    Then the client hears something with "{\"Name\":\"KeyPin\",\"Value\":\"13#\"}"

  Scenario: Whoever is no administrator is not told
    Given there is an operator "olga" with password "secret"
    And the client logs in as "olga" with "secret"
    When the client calls the intercom function "GetLastKeySequence"
    Then the call is refused as "ter:Action": "Not authorized"
