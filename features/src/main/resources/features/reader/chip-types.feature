Feature: Chip types
  User manual, Reader > Chip types. What the page shows is read and written over the Intercom service.

  Background:
    Given a door station with the preset "stand-alone"

  @CHIP-004
  Scenario: A set of chip types is active at first
    When the client calls the intercom function "GetConfiguration"
    Then the answer holds "EM4X02"
    And the answer holds "MIFARE_DESFire"
    And the answer holds "HID_ICLASS"
    When the client calls the intercom function "GetDefaultTagTypes"
    Then the answer holds "EM4X02"
    And the answer holds "MIFARE_DESFire"

  Scenario: Clients are told what can be chosen
    When the client calls the intercom function "GetSupportedTagTypes"
    Then the answer holds "{\"Name\":\"EM4X02\",\"DisplayName\":\"EM4x02\",\"Category\":\"LowFrequency\",\"DataSources\":[\"CSN\"]}"
    And the answer holds "{\"Name\":\"MIFARE_DESFire\",\"DisplayName\":\"MIFARE DESFire\",\"Category\":\"HighFrequency\",\"DataSources\":[\"CSN\",\"Data\"]}"

  @CHIP-001 @CHIP-003
  Scenario: A card of an inactive chip type is ignored, once the type is active it is read
    Given "Rita" has a "FeliCa" card with the UID "0102030405060708"
    When the visitor holds the card "Rita" to the reader
    Then no credential was read
    When the client changes the configuration of the reader:
      """
      {"CardTypes": ["FELICA"]}
      """
    Then the call has worked
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "0102030405060708" of a "FeliCa" card

  @CHIP-001 @CHIP-003
  Scenario: A deactivated chip type is ignored, though the field of its band is on
    When the client changes the configuration of the reader:
      """
      {"CardTypes": ["MIFARE_Classic"]}
      """
    And the visitor holds the card "Anna Berg" to the reader
    Then no credential was read
    And relay 1 is open
    And the journal holds "Not read: chip type MIFARE DESFire is not active"

  @CHIP-001
  Scenario: A chip type that nobody knows is refused, and nothing is changed
    When the client changes the configuration of the reader:
      """
      {"CardTypes": ["MIFARE_Classic", "EM4100"]}
      """
    Then the call is refused as "ter:InvalidArgVal": "EM4X02"
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed

  @CHIP-002
  Scenario: Which chip types have a data set of their own can be seen
    Given the reader is configured with:
      """
      {"CardTypes": ["MIFARE_DESFire", "MIFARE_Classic"],
       "CardDataConfigs": [{"name": "Serial", "cardType": "MIFARE_Classic", "dataSource": "CSN"}]}
      """
    When the client gets "/vapix/intercom/Configuration"
    Then the answer holds "\"CardTypes\":[\"MIFARE_Classic\",\"MIFARE_DESFire\"]"
    And in the answer "Configuration.CardReaderConfiguration.CardDataConfigs.0.cardType" is "MIFARE_Classic"

  @CHIP-005
  Scenario: Without a data set, the whole card serial number is read
    When the visitor holds the card "Anna Berg" to the reader
    And the client calls the intercom function "GetLastTag"
    Then in the answer "Tag.TagUid" is "04A1B2C3D4E5F6"
    And in the answer "Tag.BitCount" is "56"

  @CHIP-006
  Scenario: The byte order of serial numbers can be inverted
    Given the reader is configured with:
      """
      {"CompatibilityConfiguration": {"CompatibilityConfigs": [{"Name": "ByteReversal", "Value": "true"}]}}
      """
    When the visitor holds the card "Anna Berg" to the reader
    Then the latest credential is the UID "F6E5D4C3B2A104" of a "MIFARE DESFire" card
    And relay 1 is open

  @CHIP-006
  Scenario: The byte order of secure card data can be inverted by itself
    Given "Rita" has a "HID iClass" card with the UID "E012345678ABCDEF" that keeps:
      """
      {"secureId": "00112233"}
      """
    And the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "SIO", "cardType": "HID_ICLASS", "dataSource": "SecureId", "useAsUid": true}],
       "CompatibilityConfiguration": {"CompatibilityConfigs": [{"Name": "ByteReversalSecureData", "Value": "true"}]}}
      """
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "33221100" of a "HID iClass" card
    When the visitor holds the card "Anna Berg" to the reader
    Then the latest credential is the UID "04A1B2C3D4E5F6" of a "MIFARE DESFire" card

  Scenario: Only the last 32 bits count, if that is wanted
    Given the reader is configured with:
      """
      {"CompatibilityConfiguration": {"CompatibilityConfigs": [{"Name": "Max32bit", "Value": "true"}]}}
      """
    When the visitor holds the card "Anna Berg" to the reader
    Then the latest credential is the UID "C3D4E5F6" of a "MIFARE DESFire" card
