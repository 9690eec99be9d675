Feature: The configuration of the Intercom service
  VAPIX, Intercom service. Each field is what the page of the same setting shows.

  Background:
    Given a factory-fresh door station

  Scenario: What a new unit answers
    When the client gets "/vapix/intercom/Configuration"
    Then in the answer "Configuration.Version" is "1.1"
    And in the answer "Configuration.BeeperVolume" is "80"
    And in the answer "Configuration.PresenceTimeout" is "12"
    And in the answer "Configuration.CallButtonIdleBehavior" is "Automatic"
    And in the answer "Configuration.CardReaderConfiguration.Protocol" is "None"
    And in the answer "Configuration.CardReaderConfiguration.OSDPConfiguration" is "{\"OSDPAddress\":0}"
    And in the answer "Configuration.CardReaderConfiguration.PinConfiguration" is "{\"pinLength\":4,\"pinTimeout\":10}"
    And in the answer "Configuration.CardReaderConfiguration.SensitivePINEventEnabled" is "false"
    And in the answer "Configuration.CardReaderConfiguration.WiegandConfiguration.pulseWidth" is "40"
    And in the answer "Configuration.CardReaderConfiguration.WiegandConfiguration.LED1Pin" is "I1"
    And in the answer "Configuration.CardReaderConfiguration.WiegandConfiguration.LEDColor11" is "amber"

  Scenario: A field is its parameter
    When the client calls the intercom function "UpdateConfiguration" with:
      """
      {"Configuration": {"PresenceTimeout": 60, "CallButtonIdleBehavior": "Off", "CardReaderConfiguration":
        {"WiegandConfiguration": {"nbrOfLEDPins": 2, "LEDColor11": "#102030", "keypressFormat": "Wiegand26"},
         "OSDPConfiguration": {"OSDPAddress": 5}, "PinConfiguration": {"pinLength": 6}}}}
      """
    Then the call has worked
    And the setting "CallButton.PresenceTimeout" reads "60"
    And the setting "CallButton.IdleLight" reads "off"
    And the setting "Reader.Wiegand.NbrOfLEDPins" reads "2"
    And the setting "Reader.Wiegand.LEDColor11" reads "#102030"
    And the setting "Reader.Wiegand.KeypressFormat" reads "Wiegand26"
    And the setting "Reader.OSDP.OSDPAddress" reads "5"
    And the setting "Reader.Pin.Length" reads "6"
    And the setting "Reader.Wiegand.PulseWidth" reads "40"

  Scenario Outline: A value that is not allowed is refused, and nothing is changed: <field>
    When the client calls the intercom function "UpdateConfiguration" with:
      """
      {"Configuration": {"PresenceTimeout": 60, <field>}}
      """
    Then the call is refused as "ter:InvalidArgVal": ""
    And the setting "CallButton.PresenceTimeout" reads "12"

    Examples:
      | field                                                                               |
      | "BeeperVolume": 101                                                                 |
      | "CallButtonIdleBehavior": "auto"                                                    |
      | "Version": "2.0"                                                                    |
      | "CardReaderConfiguration": {"OSDPConfiguration": {"OSDPAddress": 127}}              |
      | "CardReaderConfiguration": {"PinConfiguration": {"pinLength": 33}}                  |
      | "CardReaderConfiguration": {"WiegandConfiguration": {"LEDColor0": "pink"}}          |
      | "CardReaderConfiguration": {"WiegandConfiguration": {"pulseWidth": 19}}             |
      | "CardReaderConfiguration": {"WiegandConfiguration": {"keypressFacilityCode": 65536}} |

  Scenario: What a client has read it can send back
    When the client calls the intercom function "SetConfiguration" with:
      """
      {"Configuration": {"Version": "1.1"}}
      """
    Then the call has worked
    And the setting "Reader.Pin.Length" reads "4"
