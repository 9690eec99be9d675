Feature: Data sets
  User manual, Reader > Data sets. Secure card data lies behind keys; without the right one the card
  gives nothing but its serial number.

  Background:
    Given a door station with the preset "stand-alone"
    And "Rita" has a "MIFARE DESFire" card with the UID "04000000000001" that keeps:
      """
      {"desfire": [{"aid": "F48EF1", "keyType": "EV1_AES",
                    "keys": {"1": "00112233445566778899AABBCCDDEEFF"},
                    "files": {"2": {"readKey": 1, "data": "04A1B2C3D4E5F6FF"}}}]}
      """

  @CHIP-007 @CHIP-013
  Scenario: Secure card data stands for the card in place of its serial number
    When the client changes the configuration of the reader:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "lengthInBits": 56,
        "DESFireEncryption": {"AID": "F48EF1", "key": "00112233445566778899AABBCCDDEEFF", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    Then the call has worked
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "04A1B2C3D4E5F6" of a "MIFARE DESFire" card
    And relay 1 is closed

  @CHIP-013
  Scenario: A data set of the serial number needs no key
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Half", "cardType": "MIFARE_DESFire", "dataSource": "CSN", "useAsUid": true,
        "offsetByte": 4}]}
      """
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "000001" of a "MIFARE DESFire" card

  @CHIP-014
  Scenario Outline: A wrong <what> reads nothing, and the serial number stands
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "DESFireEncryption": {"AID": "<AID>", "key": "<key>", "keyType": "<type>", "commMode": "<mode>",
                              "keyNbr": <number>, "fileNbr": <file>}}]}
      """
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "<read>" of a "MIFARE DESFire" card

    Examples:
      | what        | AID    | key                              | type            | mode      | number | file | read             |
      | nothing     | F48EF1 | 00112233445566778899AABBCCDDEEFF | EV1_AES         | Encrypted | 1      | 2    | 04A1B2C3D4E5F6FF |
      | application | F48EF0 | 00112233445566778899AABBCCDDEEFF | EV1_AES         | Encrypted | 1      | 2    | 04000000000001   |
      | key         | F48EF1 | 00112233445566778899AABBCCDDEEFE | EV1_AES         | Encrypted | 1      | 2    | 04000000000001   |
      | key type    | F48EF1 | 00112233445566778899AABBCCDDEEFF | Compatible_3DES | Encrypted | 1      | 2    | 04000000000001   |
      | mode        | F48EF1 | 00112233445566778899AABBCCDDEEFF | EV1_AES         | Plain     | 1      | 2    | 04000000000001   |
      | key number  | F48EF1 | 00112233445566778899AABBCCDDEEFF | EV1_AES         | Encrypted | 0      | 2    | 04000000000001   |
      | file        | F48EF1 | 00112233445566778899AABBCCDDEEFF | EV1_AES         | Encrypted | 1      | 3    | 04000000000001   |

  @CHIP-014
  Scenario: Blocks of MIFARE Classic, without those that hold the keys
    Given "Max" has a "MIFARE Classic" card with the UID "01020304" that keeps:
      """
      {"classic": {"1": {"keyA": "A0A1A2A3A4A5", "keyB": "B0B1B2B3B4B5", "data": "000102030405060708090A0B0C0D0E0F"},
                   "2": {"keyA": "A0A1A2A3A4A5", "keyB": "B0B1B2B3B4B5", "data": "C0FFEE"},
                   "3": {"keyA": "FFFFFFFFFFFF", "keyB": "FFFFFFFFFFFF", "data": "BAD0"}}}
      """
    And the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_Classic", "dataSource": "Data", "useAsUid": true,
        "offsetByte": 48, "lengthInBytes": 3,
        "MifareClassicEncryption": {"keyA": "A0A1A2A3A4A5", "startSector": 1, "startBlock": 0,
                                    "skipLastBlockInSector": true}}]}
      """
    When the visitor holds the card "Max" to the reader
    Then the latest credential is the UID "C0FFEE" of a "MIFARE Classic" card

  @CHIP-014
  Scenario: Pages of MIFARE Ultralight C
    Given "Uma" has a "MIFARE Ultralight" card with the UID "04010203040506" that keeps:
      """
      {"ultralight": {"key": "49454D4B41455242214E4143554F5946", "data": "CAFE0001"}}
      """
    And the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_Ultralight", "dataSource": "Data", "useAsUid": true,
        "MifareULEncryption": {"key": "49454D4B41455242214E4143554F5946"}}]}
      """
    When the visitor holds the card "Uma" to the reader
    Then the latest credential is the UID "CAFE0001" of a "MIFARE Ultralight" card

  @CHIP-008
  Scenario: Two data sets of one name are refused, and nothing is changed
    When the client changes the configuration of the reader:
      """
      {"CardTypes": [],
       "CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "CSN"},
                           {"name": "Site", "cardType": "EM4X02", "dataSource": "CSN"}]}
      """
    Then the call is refused as "ter:InvalidArgVal": "two data sets are named Site"
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed

  @CHIP-009
  Scenario: A data set that is disabled is kept and not read
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Half", "cardType": "MIFARE_DESFire", "dataSource": "CSN", "useAsUid": true,
        "enabled": false, "offsetByte": 4}]}
      """
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "04000000000001" of a "MIFARE DESFire" card
    When the client gets "/vapix/intercom/Configuration"
    Then in the answer "Configuration.CardReaderConfiguration.CardDataConfigs.0.name" is "Half"

  @CHIP-010
  Scenario Outline: With required data <required>, a card without it is <what>
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "required": <required>,
        "DESFireEncryption": {"AID": "F48EF1", "key": "00112233445566778899AABBCCDDEEFF", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is <relay>

    Examples:
      | required | what                      | relay  |
      | true     | ignored                   | open   |
      | false    | read by its serial number | closed |

  @CHIP-011
  Scenario: Data that does not authenticate is told along with the card
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data",
        "offsetBits": 4, "lengthInBits": 12,
        "DESFireEncryption": {"AID": "F48EF1", "key": "00112233445566778899AABBCCDDEEFF", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "04000000000001" of a "MIFARE DESFire" card
    When the client calls the intercom function "GetCardData"
    Then in the answer "CardData.0.name" is "Site"
    And in the answer "CardData.0.bitCount" is "12"
    And in the answer "CardData.0.byteCount" is "2"
    And in the answer "CardData.0.data" is "4A10"

  @CHIP-012
  Scenario Outline: Offset <offset> and length <length> of 04A1B2C3D4E5F6FF
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "offsetBits": <offset>, "lengthInBits": <length>,
        "DESFireEncryption": {"AID": "F48EF1", "key": "00112233445566778899AABBCCDDEEFF", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    When the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "<read>" of a "MIFARE DESFire" card

    Examples:
      | offset | length | read             |
      | 0      | 0      | 04A1B2C3D4E5F6FF |
      | 0      | 8      | 04               |
      | 8      | 12     | A1B              |
      | 60     | 0      | F                |
      | 60     | 8      | 04000000000001   |

  Scenario: Keys are not told, and stay when they are sent back as they were read
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "DESFireEncryption": {"AID": "F48EF1", "key": "00112233445566778899AABBCCDDEEFF", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    When the client gets "/vapix/intercom/Configuration"
    Then in the answer "Configuration.CardReaderConfiguration.CardDataConfigs.0.DESFireEncryption.keyFormat" is "Protected"
    And in the answer "Configuration.CardReaderConfiguration.CardDataConfigs.0.DESFireEncryption.key" is ""
    When the client changes the configuration of the reader:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "lengthInBits": 8,
        "DESFireEncryption": {"AID": "F48EF1", "keyFormat": "Protected", "key": "", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    And the visitor holds the card "Rita" to the reader
    Then the latest credential is the UID "04" of a "MIFARE DESFire" card

  Scenario Outline: <what> is refused
    When the client changes the configuration of the reader:
      """
      {"CardDataConfigs": [<form>]}
      """
    Then the call is refused as "<code>": "<message>"

    Examples:
      | what             | form                                                                                                                                                                        | code               | message                                              |
      | a short key      | {"name":"S","cardType":"MIFARE_DESFire","dataSource":"Data","DESFireEncryption":{"AID":"F48EF1","key":"0011","keyType":"EV1_AES","keyNbr":1,"fileNbr":2}}                    | ter:InvalidArgVal  | data set S: key has 16 bytes                         |
      | no key at all    | {"name":"S","cardType":"MIFARE_DESFire","dataSource":"Data","DESFireEncryption":{"AID":"F48EF1","key":"","keyType":"EV1_AES","keyNbr":1,"fileNbr":2}}                        | ter:InvalidArgVal  | data set S: key is missing                           |
      | no place         | {"name":"S","cardType":"MIFARE_Classic","dataSource":"Data"}                                                                                                                 | ter:InvalidArgVal  | data set S: MifareClassicEncryption is missing       |
      | data of EM4x02   | {"name":"S","cardType":"EM4X02","dataSource":"Data"}                                                                                                                         | ter:InvalidArgVal  | data set S: Data cannot be read from EM4x02          |
      | a 33rd file      | {"name":"S","cardType":"MIFARE_DESFire","dataSource":"Data","DESFireEncryption":{"AID":"F48EF1","key":"00","keyType":"EV1_AES","keyNbr":1,"fileNbr":32}}                     | ter:InvalidArgVal  | from 0 to 31                                         |
      | no name          | {"cardType":"EM4X02","dataSource":"CSN"}                                                                                                                                     | ter:InvalidArgs    | is missing                                           |
      | an unknown field | {"name":"S","cardType":"EM4X02","dataSource":"CSN","colour":"red"}                                                                                                           | ter:TagMismatch    | Unhandled field: 'colour'                            |
