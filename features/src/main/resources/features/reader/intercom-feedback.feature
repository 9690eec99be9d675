Feature: Feedback over the Intercom service
  VAPIX, Intercom service, SetUiFeedback: whoever decides elsewhere tells the person before the unit.

  Background:
    Given a factory-fresh door station

  Scenario Outline: The stripe shows <feedback>
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["<feedback>"], "source": "Controller"}
      """
    Then the answer holds "{\"Result\":true}"
    And the stripe <does>

    Examples:
      | feedback      | does          |
      | AccessGranted | is green      |
      | AccessDenied  | is red        |
      | PINPadRequest | flashes amber |
      | RequirePIN    | flashes amber |

  Scenario: A feedback that nobody knows
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["AccessGranted", "Hooray"], "source": "Controller"}
      """
    Then the call is refused as "ter:InvalidArgVal": "highlevelFeedbacks"
    And the stripe is dim white

  Scenario: Others see what one has called
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","functions":["axdsapi:SetUiFeedback"]}}
      """
    Then the client hears something with "{}"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["AccessGranted"], "source": "Controller"}
      """
    Then the client hears:
      """
      {"jsonrpc":"2.0","method":"axdsapi:SetUiFeedback","params":{"highlevelFeedbacks":["AccessGranted"],"source":"Controller"},"id":1}
      """

  Scenario: What was refused nobody sees
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","functions":["axdsapi:SetUiFeedback"]}}
      """
    Then the client hears something with "{}"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["AccessGranted"], "source": "Internal"}
      """
    Then the client hears nothing more

  Scenario: A lamp flashes as often as it is told, and is the unit's again
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "ledFeedbacks": [{"led": "stripe", "runStyle": "oneshot", "loops": 2,
        "durationOnMillisec": 1000, "durationOffMillisec": 500, "valueOn": 65535, "valueOff": 16711680}]}
      """
    Then the answer holds "{\"Result\":true}"
    And the stripe is cyan
    When 1 second passes
    Then the stripe is red
    When 0.5 seconds pass
    Then the stripe is cyan
    When 1 second passes
    Then the stripe is red
    When 0.5 seconds pass
    Then the stripe is dim white

  Scenario Outline: What a value means depends on the lamp: <led> <value>
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "ledFeedbacks": [{"led": "<led>", "runStyle": "permanent", "valueOn": <value>}]}
      """
    Then the <lamp> <does>

    Examples:
      | led         | value    | lamp              | does         |
      | statusDoor  | 1        | door icon         | is green     |
      | statusDoor  | 0        | door icon         | is dark      |
      | statusCall  | 256      | call icon         | is blue      |
      | statusSpeak | 255      | talk icon         | is amber     |
      | backlight   | 255      | keypad light      | is white     |
      | backlight   | 256      | keypad light      | is dark      |
      | backlight   | 127      | keypad light      | is dim white |
      | callButton  | 65535    | call button light | is white     |
      | stripe      | 16711935 | stripe            | is magenta   |
      | stripe      | 0        | stripe            | is dark      |

  Scenario: What is permanent stays, behind what runs once and what the unit has to say, until Idle
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "ledFeedbacks": [{"led": "stripe", "runStyle": "permanent", "valueOn": 255}]}
      """
    Then the stripe is blue
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "ledFeedbacks": [{"led": "stripe", "runStyle": "oneshot", "valueOn": 65535, "durationOnMillisec": 1000}]}
      """
    Then the stripe is cyan
    When 1 second passes
    Then the stripe is blue
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["AccessGranted"]}
      """
    Then the stripe is green
    When 3 seconds pass
    Then the stripe is blue
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["Idle"]}
      """
    Then the stripe is dim white

  Scenario: A permanent lamp that goes on and off does so until another is wanted
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "ledFeedbacks": [{"led": "statusDoor", "runStyle": "permanent", "valueOn": 1,
        "durationOnMillisec": 200, "durationOffMillisec": 800, "loops": 1}]}
      """
    Then the door icon is green
    When 0.2 seconds pass
    Then the door icon is dark
    When 60.8 seconds pass
    Then the door icon is green
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "ledFeedbacks": [{"led": "statusDoor", "runStyle": "permanent", "valueOn": 0}]}
      """
    And 60 seconds pass
    Then the door icon is dark

  Scenario Outline: Bad input is refused whole, and nothing is changed: <what>
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "<source>", "highlevelFeedbacks": ["AccessGranted"], "audioFeedback": {"durationOnMillisec": 500<file>},
       "ledFeedbacks": [{"led": "statusDoor", "runStyle": "permanent", "valueOn": 1}, <led>]}
      """
    Then the call is refused as "<code>": "<reason>"
    And the stripe is dim white
    And the door icon is dark
    And the visitor has heard 0 beeps

    Examples:
      | what              | source      | led                                                                             | file            | code             | reason                      |
      | reserved          | Internal    | {"led": "stripe", "runStyle": "permanent"}                                      |                 | ter:InvalidArgVal | source 'Internal' is reserved |
      | reserved, too     | ExternalOSDP | {"led": "stripe", "runStyle": "permanent"}                                     |                 | ter:InvalidArgVal | is reserved                 |
      | no such lamp      | Controller  | {"led": "moon", "runStyle": "permanent"}                                        |                 | ter:InvalidArgVal | led                         |
      | no such style     | Controller  | {"led": "stripe", "runStyle": "twice"}                                          |                 | ter:InvalidArgVal | runStyle                    |
      | no style          | Controller  | {"led": "stripe"}                                                               |                 | ter:InvalidArgs   | runStyle                    |
      | no time           | Controller  | {"led": "stripe", "runStyle": "oneshot", "valueOn": 1}                          |                 | ter:InvalidArgVal | oneshot needs a duration    |
      | too fast          | Controller  | {"led": "stripe", "runStyle": "permanent", "durationOffMillisec": 1}            |                 | ter:InvalidArgVal | a duration should be 0 or >= 20 |
      | too long          | Controller  | {"led": "stripe", "runStyle": "oneshot", "durationOnMillisec": 3600001}         |                 | ter:InvalidArgVal | durationOnMillisec          |
      | a value too large | Controller  | {"led": "stripe", "runStyle": "permanent", "valueOn": 16777216}                 |                 | ter:InvalidArgVal | valueOn                     |
      | no loops          | Controller  | {"led": "stripe", "runStyle": "oneshot", "durationOnMillisec": 50, "loops": 0}  |                 | ter:InvalidArgVal | loops                       |
      | no such file      | Controller  | {"led": "stripe", "runStyle": "permanent"}                                      | , "file": "a.au" | ter:InvalidArgVal | No such audio file         |

  Scenario: What others have handled, and what nobody can see here, does nothing
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "text": "Welcome", "attributes": [{"name": "a", "value": "b"}],
       "graphicFeedback": {"image": "/welcome.png", "durationMillisec": 500},
       "ledFeedbacks": [{"led": "stripe", "runStyle": "permanent", "valueOn": 255, "handled": true}],
       "audioFeedback": {"durationOnMillisec": 500, "handled": true}}
      """
    Then the answer holds "{\"Result\":false}"
    And the stripe is dim white
    And the visitor has heard 0 beeps

  Scenario Outline: <feedback> asks for a PIN, and PINPadCancel no longer
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/Intercom/KeypadState","Device/Intercom/KeyPin"]}}
      """
    Then the client hears something with "KSM_IDLE"
    And the client hears something with "{}"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["<feedback>"]}
      """
    Then the client hears something with "KSM_PIN_MODE"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["PINPadCancel"]}
      """
    Then the client hears something with "KSM_IDLE"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["<feedback>"]}
      """
    Then the client hears something with "KSM_PIN_MODE"
    When the client calls the intercom function "InjectKeySequence" with:
      """
      {"KeySequence": "2468"}
      """
    Then the call has worked
    And the client hears something with "KSM_IDLE"
    And the client hears something with "KeyPin"

    Examples:
      | feedback      |
      | RequirePIN    |
      | PINPadRequest |

  Scenario: PINPadCancel leaves a number that is being typed alone
    Given the Entry list is used
    And the credential holder:
      | first name | PIN  |
      | Eva        | 1357 |
    When the visitor types "13"
    And the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["PINPadCancel"]}
      """
    And the visitor types "57"
    Then the stripe is green

  Scenario: A unit whose PIN has no digits does not ask for one
    Given the setting "Reader.Pin.Length" is "0"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"source": "Controller", "highlevelFeedbacks": ["RequirePIN"]}
      """
    And the client calls the intercom function "InjectKeySequence" with:
      """
      {"KeySequence": "2468"}
      """
    Then the call is refused as "ter:InvalidArgVal": "KeySequence should end with # or C"
