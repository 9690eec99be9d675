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

  Scenario Outline: <what> leaves what it does not name
    Given the setting "Reader.BeeperVolume" is "30"
    When the client sends its configuration by <method>:
      """
      {"PresenceTimeout": 60}
      """
    Then the call has worked
    And the setting "CallButton.PresenceTimeout" reads "60"
    And the setting "Reader.BeeperVolume" reads "<volume>"

    Examples:
      | what           | method | volume |
      | A change       | POST   | 30     |
      | No replacement | PUT    | 80     |

  Scenario: SetConfiguration brings back the factory's values of what it does not name
    Given the setting "Reader.BeeperVolume" is "30"
    When the client calls the intercom function "SetConfiguration" with:
      """
      {"Configuration": {"PresenceTimeout": 60}}
      """
    Then the call has worked
    And the setting "CallButton.PresenceTimeout" reads "60"
    And the setting "Reader.BeeperVolume" reads "80"

  Scenario: What the unit is able to do
    When the client calls the intercom function "GetServiceCapabilities"
    Then in the answer "Capabilities.Version" is "1.1"
    And in the answer "Capabilities.Reader" is "true"
    And in the answer "Capabilities.PinKeypad" is "true"
    And in the answer "Capabilities.AccesscontrolIntegrationProtocols" is "[\"None\",\"IPAccess\",\"OSDP\",\"Wiegand\"]"
    And in the answer "Capabilities.SupportedIOPins" is "[\"I1\",\"I2\",\"I3\",\"I4\"]"
    And in the answer "Capabilities.SupportedColorNames" is "[\"off\",\"red\",\"green\",\"blue\",\"amber\",\"cyan\",\"magenta\",\"white\"]"
    And in the answer "Capabilities.SupportedKeypressOutputFormatWiegand" is "[\"FourBit\",\"EightBitZeroPadded\",\"EightBitInvertPadded\",\"Wiegand26\",\"Wiegand34\",\"Wiegand37\",\"Wiegand37FacilityCode\"]"
    And in the answer "Capabilities.SupportedCardOutputFormat" is "[\"Raw\",\"Wiegand26\",\"Wiegand34\",\"Wiegand37\",\"Wiegand37FacilityCode\",\"Custom\"]"
    And in the answer "Capabilities.SupportedFacilityCodeOverrideMode" is "[\"Auto\",\"Optional\",\"Override\"]"
    And in the answer "Capabilities.SupportedParityType" is "[\"None\",\"Even\",\"Odd\",\"Fix0\",\"Fix1\"]"
    And in the answer "Capabilities.SupportedCallButtonIdleBehavior" is "[\"Automatic\",\"Off\",\"On\"]"
    And in the answer "Capabilities.SupportedCards.0.Name" is "EM4X02"
    And in the answer "Capabilities.CompatibilityConfigs.0" is "{\"Name\":\"ByteReversal\",\"Value\":\"false\",\"Type\":\"bool\"}"
    And the answer holds "{\"ledId\":\"stripe\",\"ledType\":\"rgb\"}"
    And the answer holds "{\"Name\":\"BeeperVolume\",\"Min\":0,\"Max\":100}"
    And the answer holds "{\"Name\":\"pinTimeout\",\"Min\":1,\"Max\":60}"

  Scenario: The server report holds the configuration
    Given the setting "Reader.BeeperVolume" is "30"
    When the client calls the intercom function "GetServerReport"
    Then in the answer "Configuration.BeeperVolume" is "30"
    And in the answer "DiscardedFields" is "[]"

  Scenario: The configuration of the reader alone
    When the client calls the intercom function "GetCardReaderConfiguration"
    Then in the answer "CardReaderConfiguration.Protocol" is "None"
    And in the answer "CardReaderConfiguration.PinConfiguration" is "{\"pinLength\":4,\"pinTimeout\":10}"

  Scenario Outline: A PIN timeout of <seconds> s, which the page does not allow
    When the client changes the configuration of the reader:
      """
      {"PinConfiguration": {"pinTimeout": <seconds>}}
      """
    Then the call has worked
    And the setting "Reader.Pin.Timeout" reads "<page>"
    When the client calls the intercom function "GetCardReaderConfiguration"
    Then in the answer "CardReaderConfiguration.PinConfiguration.pinTimeout" is "<seconds>"
    Given the setting "Reader.Pin.Length" is "2"
    And the setting "Reader.Pin.Timeout" is "20"
    When the client calls the intercom function "GetCardReaderConfiguration"
    Then in the answer "CardReaderConfiguration.PinConfiguration.pinTimeout" is "20"

    Examples:
      | seconds | page |
      | 1       | 3    |
      | 2       | 3    |
      | 51      | 50   |
      | 60      | 50   |

  Scenario: What the Intercom service wants of the PIN timeout counts
    Given the reader is configured with:
      """
      {"PinConfiguration": {"pinTimeout": 60}}
      """
    And the Entry list is used
    And the credential holder:
      | first name | PIN  |
      | Eva        | 8642 |
    When the visitor types "86"
    And 59 seconds pass
    And the visitor types "42"
    Then the stripe is green
    Given the reader is configured with:
      """
      {"PinConfiguration": {"pinTimeout": 1}}
      """
    When 4 seconds pass
    And the visitor types "86"
    And 1 second passes
    And the visitor types "42"
    Then the stripe is dim white

  Scenario Outline: A PIN timeout of <seconds> s is refused
    When the client changes the configuration of the reader:
      """
      {"PinConfiguration": {"pinTimeout": <seconds>}}
      """
    Then the call is refused as "ter:InvalidArgVal": "pinTimeout"

    Examples:
      | seconds |
      | 0       |
      | 61      |

  Scenario: Nobody sets the exact PIN timeout past the Intercom service
    When the installer sets "Reader.Pin.ExactTimeout" to "60"
    Then it is refused: "Error setting 'Reader.Pin.ExactTimeout'"
