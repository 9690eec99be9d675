Feature: The Entry list over the Intercom service
  An extension of this twin: no document says how clients reach the list of a real unit.

  Background:
    Given a factory-fresh door station

  Scenario: A holder is added, and let in
    When the client calls the intercom function "SetEntryListConfiguration" with:
      """
      {"Enabled": true}
      """
    And the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Eva", "pin": "8642", "maxUses": 1}]}
      """
    Then the call has worked
    And in the answer "holders.0.firstName" is "Eva"
    And in the answer "holders.0.eventConditions" is "[\"AccessGranted\"]"
    When the visitor types "8642"
    Then the stripe is green
    When the client calls the intercom function "GetCredentialHolders"
    Then in the answer "holders.0.uses" is "1"

  Scenario: Its switches can be set one by one
    When the client calls the intercom function "SetEntryListConfiguration" with:
      """
      {"UseDoorController": false}
      """
    And the client calls the intercom function "GetEntryListConfiguration"
    Then in the answer "Enabled" is "false"
    And in the answer "UseDoorController" is "false"

  Scenario Outline: Who is not allowed is refused, and nobody else is added: <what>
    Given the credential holder:
      | first name |
      | Eva        |
    When the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Ada"}, <holder>]}
      """
    Then the call is refused as "ter:InvalidArgVal": "<reason>"
    And the Entry list holds 1 credential holder

    Examples:
      | what              | holder                                                               | reason                       |
      | taken first name  | {"firstName": "Eva"}                                                 | first name already           |
      | twice in the call | {"firstName": "Ada"}                                                 | first name already           |
      | no digits         | {"firstName": "Bo", "pin": "12a4"}                                   | 1-32 digits                  |
      | too many digits   | {"firstName": "Bo", "pin": "123456789012345678901234567890123"}      | 1-32 digits                  |
      | no card           | {"firstName": "Bo", "card": "xyz"}                                   | hexadecimal                  |
      | no condition      | {"firstName": "Bo", "eventConditions": ["Nothing"]}                  | no such condition            |
      | no time           | {"firstName": "Bo", "validTo": "tomorrow"}                           | no time                      |
      | nobody's id       | {"id": "x", "firstName": "Bo"}                                       | no such credential holder    |

  Scenario: Conditions have a name for people and an id for programs
    When the client calls the intercom function "AddEventCondition" with:
      """
      {"Name": "Night shift"}
      """
    Then in the answer "Id" is "NightShift"
    When the client calls the intercom function "GetEntryListConfiguration"
    Then in the answer "EventConditions" is "[{\"Id\":\"AccessGranted\",\"Name\":\"Access granted\"},{\"Id\":\"NightShift\",\"Name\":\"Night shift\"}]"
    When the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Eva", "pin": "8642", "eventConditions": ["NightShift"]}]}
      """
    Then in the answer "holders.0.eventConditions" is "[\"NightShift\"]"
    When the client calls the intercom function "SetEntryListConfiguration" with:
      """
      {"Enabled": true}
      """
    And the client has the WebSocket "/vapix/intercomws"
    And the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","topics":["Device/EntryList/NightShift"]}}
      """
    Then the client hears something with "{}"
    When the visitor types "8642"
    Then the client hears something with "tns1:Device\/tnsaxis:EntryList\/NightShift"

  Scenario: Who is removed with nobody is not removed
    When the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Eva"}]}
      """
    And the client notes "holders.0.id"
    And the client calls the intercom function "RemoveCredentialHolders" with:
      """
      {"ids": ["(noted)", "x"]}
      """
    Then the call is refused as "ter:InvalidArgVal": "no such credential holder"
    And the Entry list holds 1 credential holder

  Scenario: What is changed of a holder leaves the uses counted
    Given the Entry list is used
    When the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Eva", "pin": "8642", "maxUses": 2}]}
      """
    And the client notes "holders.0.id"
    And the visitor types "8642"
    And the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"id": "(noted)", "firstName": "Eva", "pin": "9753", "maxUses": 2}]}
      """
    Then in the answer "holders.0.uses" is "1"

  Scenario: A holder may come in while a schedule is active
    Given the Entry list is used
    And the client sets the date and time 2026-02-02T12:00:00Z
    When the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Eva", "pin": "8642", "schedule": "com.axis.schedules.weekends"},
                   {"firstName": "Max", "pin": "9753", "schedule": "com.axis.schedules.weekdays"}]}
      """
    Then in the answer "holders.0.schedule" is "com.axis.schedules.weekends"
    When the visitor types "8642"
    Then the stripe is red
    When the visitor types "9753"
    Then the stripe is green

  Scenario: A schedule that is not there
    When the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Ada"}, {"firstName": "Eva", "schedule": "com.axis.schedules.lunch"}]}
      """
    Then the call is refused as "ter:InvalidArgVal": "no such schedule: com.axis.schedules.lunch"
    And in the answer "FaultSubCode" is "ter:NotFound"
    And the Entry list holds 0 credential holders

  Scenario: The fifty-first
    When the installer adds 50 credential holders
    And the client calls the intercom function "SetCredentialHolders" with:
      """
      {"holders": [{"firstName": "Eva"}]}
      """
    Then the call is refused as "ter:InvalidArgVal": "the list holds 50 credential holders already"

  Scenario: Nobody who is not there can be removed
    When the client calls the intercom function "RemoveCredentialHolders" with:
      """
      {"ids": ["x"]}
      """
    Then the call is refused as "ter:InvalidArgVal": "no such credential holder"

  Scenario: PINs are for administrators
    Given there is an operator "olga" with password "secret"
    And the client logs in as "olga" with "secret"
    When the client calls the intercom function "GetCredentialHolders"
    Then the call is refused as "ter:Action": "Not authorized"
