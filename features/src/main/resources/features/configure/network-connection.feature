Feature: Set up as card reader using a door controller, network connection
  User manual, Configure your device > Set up as card reader using a door controller > Network
  connection; Reader > Connection > Reader protocol > VAPIX reader.

  Background:
    Given a factory-fresh door station
    And "Eva Holm" has a "MIFARE DESFire" card with the UID "0401020304AABB"

  @RDR-004 @demo
  Scenario: A door controller on the network lets Eva in
    Given a door station with the preset "door-controller"
    And a door controller at 192.168.0.20
    And the door controller lets in "Card=0401020304aabb"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller has unlocked the door 1 time
    And the stripe is green
    When 5 seconds pass
    And the visitor holds the card "Anna Berg" to the reader
    And 1 seconds pass
    Then the stripe is red

  @RDR-002 @RDR-003 @ENTRY-014 @demo
  Scenario: Anna is in the Entry list, Eva is known to the door controller
    Given a door station with the preset "entry-list-and-controller"
    And a door controller at 192.168.0.20
    And the door controller lets in "Card=0401020304aabb"
    When the visitor holds the card "Anna Berg" to the reader
    And 1 seconds pass
    Then relay 1 is closed
    And the door controller was asked about nothing
    When 8 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller has unlocked the door 1 time
    And relay 1 is open

  @RDR-003
  Scenario: Without Use connected door controller the Entry list alone decides
    Given a door station with the preset "entry-list-and-controller"
    And a door controller at 192.168.0.20
    And the door controller lets in "Card=0401020304aabb"
    And the setting "EntryList.UseDoorController" is "no"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller was asked about nothing
    And the stripe is red

  @RDR-001 @RDR-004 @RDR-014 @RDR-015 @HW-004
  Scenario: Set up as the manual does it
    Given a door controller at 192.168.0.20
    And the door controller lets in "Card=0401020304aabb"
    When the installer connects to the door controller:
      """
      {"Scheme": "http", "Address": "192.168.0.20", "Username": "root", "Password": "pass"}
      """
    Then connecting reports "OK"
    And in the answer "IPAccessOptions.1.Name" is "Entrance"
    And in the answer "IPAccessOptions.1.IPProtocol" is "RequestAccess"
    Given the unit is the entrance reader of the door controller
    And 1 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connected"
    When the client gets "/vapix/intercom/Configuration"
    Then in the answer "Configuration.CardReaderConfiguration.IPAccessConfiguration.Password" is ""
    And in the answer "Configuration.CardReaderConfiguration.IPAccessConfiguration.RequestAccessConfiguration.SourceToken" is "reader-in"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller was asked about "Card=0401020304aabb"
    And the door controller has unlocked the door 1 time
    And the stripe is green

  @RDR-005
  Scenario Outline: The door controller decides about <what>
    Given a door controller at 192.168.0.20
    And the door controller lets in "PIN=1234"
    And the door controller has the disabled credential "PIN=4321"
    And the unit is the entrance reader of the door controller
    When the visitor types "<keys>"
    And 1 seconds pass
    Then the journal holds "<outcome>"
    And the stripe is <colour>
    And the door controller has unlocked the door <times> time

    Examples:
      | what             | keys  | outcome                                                  | colour | times |
      | its PIN          | 1234# | Access granted by the door controller                    | green  | 1     |
      | a disabled PIN   | 4321# | Access denied by the door controller, CredentialNotEnabled | red  | 0     |
      | a stranger's PIN | 9999# | Access denied by the door controller, InvalidCredential  | red    | 0     |

  @RDR-005
  Scenario: Whoever has card and PIN is asked for the PIN, and both go in one request
    Given a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb PIN=2468"
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe flashes amber
    And the door controller has unlocked the door 0 times
    When the visitor types "2468"
    And 1 seconds pass
    Then the door controller was asked about each of:
      | Card=0401020304aabb          |
      | Card=0401020304aabb PIN=2468 |
    And the stripe is green
    And the door controller has unlocked the door 1 time
    And the journal holds no "2468"
    And the door controller tells nothing of "2468"

  @RDR-005
  Scenario: A wrong PIN after the card, and none at all
    Given a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb PIN=2468"
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    And the visitor types "1111"
    And 1 seconds pass
    Then the journal holds "Access denied by the door controller, InvalidPIN"
    And the stripe is red
    When the visitor holds the card "Eva Holm" to the reader
    And 12 seconds pass
    Then the journal holds "No PIN came in time"
    And the stripe is dim white
    When the visitor types "2468"
    And 1 seconds pass
    Then the journal holds "Access denied by the door controller, InvalidCredential"
    And the door controller has unlocked the door 0 times

  @RDR-005
  Scenario: The pound key that ends a PIN does not reach the door controller
    Given a door controller at 192.168.0.20
    And the door controller lets in "PIN=123"
    And the unit is the entrance reader of the door controller
    When the visitor types "123#"
    And 1 seconds pass
    Then the door controller was asked about "PIN=123"
    And the stripe is green

  @RDR-005
  Scenario: A credential is good at some hours only, by the controller's clock
    Given a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb" from 08:00 to 14:33
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is green
    When 60 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the journal holds "Access denied by the door controller, NotPermittedAtThisTime"
    And the door controller has unlocked the door 1 time

  @RDR-005
  Scenario: What the door controller tells of somebody who comes in
    Given a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb"
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door of the controller is Accessed
    When somebody opens the door of the controller
    And 8 seconds pass
    Then the door of the controller is Locked
    When 30 seconds pass
    And the door of the controller falls shut
    Then the door controller tells, in this order:
      | tns1:AccessControl/AccessGranted/Credential | AccessPointToken=point-in CredentialToken=credential-Eva CredentialHolderName=Eva |
      | tns1:Door/State/DoorMode                    | State=Accessed        |
      | tns1:Door/State/LockPhysicalState           | State=Unlocked        |
      | tns1:Door/State/DoorPhysicalState           | State=Open            |
      | tns1:AccessControl/AccessTaken/Credential   | CredentialToken=credential-Eva |
      | tns1:Door/State/DoorMode                    | State=Locked          |
      | tns1:Door/State/DoorWarning                 | State=OpenTooLong     |
      | tns1:Door/State/DoorAlarm                   | State=DoorOpenTooLong |
      | tns1:Door/State/DoorPhysicalState           | State=Closed          |
      | tns1:Door/State/DoorAlarm                   | State=Normal          |

  @RDR-005
  Scenario: What the door controller tells of somebody who stays outside, and of a door that is forced
    Given a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb"
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 8 seconds pass
    And the visitor holds the card "1F00A2B3C4" to the reader
    And 1 seconds pass
    And somebody opens the door of the controller
    Then the door controller tells, in this order:
      | tns1:AccessControl/AccessGranted/Credential          | CredentialHolderName=Eva |
      | tns1:AccessControl/AccessNotTaken/Credential         | CredentialHolderName=Eva |
      | tns1:AccessControl/Denied/CredentialNotFound/Card    | Card=1f00a2b3c4          |
      | tns1:Door/State/DoorAlarm                            | State=DoorForcedOpen     |

  @RDR-005
  Scenario: Somebody goes out, and a blocked door lets nobody in
    Given a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb"
    And the unit is the entrance reader of the door controller
    When somebody inside presses the exit button of the controller
    Then the door of the controller is Accessed
    When 8 seconds pass
    And an operator sets the door of the controller to Blocked
    And the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is red
    And the door of the controller is Blocked
    And the door controller tells, in this order:
      | tns1:IdPoint/tnsaxis:Activity         | Reason=REX          |
      | tns1:IdPoint/tnsaxis:Request/REX      | IdPointToken=reader-out |
      | tns1:Door/State/DoorMode              | State=Accessed      |
      | tns1:Door/State/DoorMode              | State=Blocked       |
      | tns1:AccessControl/Denied/Credential  | Reason=Unauthorized |

  @RDR-014
  Scenario Outline: An address of a door controller that cannot be is refused: <address>
    When the client changes the configuration of the reader:
      """
      {"IPAccessConfiguration": {"Address": "<address>"}}
      """
    Then the call is refused as "ter:InvalidArgVal": "<reason>"
    And the setting "Reader.VAPIX.Address" reads ""

    Examples:
      | address            | reason                                |
      | 192.168.0.20:65536 | the port of a door controller is 1-65535 |
      | 192.168.0.20:0     | the port of a door controller is 1-65535 |
      | a/b                | no address of a door controller       |

  @RDR-015 @RDR-006 @RDR-007
  Scenario Outline: Connecting fails: <what>
    Given a door controller at 192.168.0.20
    And a door controller over TLS at 192.168.0.21, certified by "Unknown CA"
    And a web server at 192.168.0.22 that is called "www.example.com"
    When the installer connects to the door controller:
      """
      {"Scheme": "<scheme>", "Address": "<address>", "Username": "root", "Password": "<password>", "VerifyCertificate": <verify>}
      """
    Then connecting reports "<status>"

    Examples:
      | what                       | scheme | address      | password | verify | status              |
      | nobody is there            | http   | 192.168.0.99 | pass     | true   | ConnectionError     |
      | no address                 | http   | a/b          | pass     | true   | ConnectionError     |
      | the other protocol         | https  | 192.168.0.20 | pass     | true   | ConnectionError     |
      | a wrong password           | http   | 192.168.0.20 | guess    | true   | AuthenticationError |
      | an untrusted certificate   | https  | 192.168.0.21 | pass     | true   | CertificateError    |
      | not an Axis controller     | http   | 192.168.0.22 | pass     | true   | UnknownError        |

  @RDR-007
  Scenario: With Verify certificate off anybody's certificate will do
    Given a door controller over TLS at 192.168.0.21, certified by "Unknown CA"
    When the installer connects to the door controller:
      """
      {"Scheme": "https", "Address": "192.168.0.21", "Username": "root", "Password": "pass", "VerifyCertificate": false}
      """
    Then connecting reports "OK"

  @RDR-007 @network
  Scenario: Over HTTPS with a certificate that is trusted
    Given a door controller over TLS at 127.0.0.1, certified by "Site CA"
    And the client installs the CA certificate of "Site CA" as "site-ca"
    And the door controller lets in "Card=0401020304aabb"
    And the unit is the entrance reader of the door controller over HTTPS
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller has unlocked the door 1 time

  @RDR-007 @network
  Scenario: Over HTTPS by WebSocket with a certificate that is trusted
    Given a door controller over TLS at 127.0.0.1, certified by "Site CA"
    And the client installs the CA certificate of "Site CA" as "site-ca"
    And the door controller lets in "Card=0401020304aabb"
    And the unit is the entrance reader of the door controller by secure WebSocket
    And the unit has opened a WebSocket to the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller has unlocked the door 1 time

  @RDR-004
  Scenario: The door controller is away for a while
    Given a door controller at 192.168.0.20
    And the door controller lets in "Card=0401020304aabb"
    And the unit is the entrance reader of the door controller
    When the network cable is pulled out
    And the visitor holds the card "Eva Holm" to the reader
    And 6 seconds pass
    Then the journal holds "Access denied, no word of the door controller"
    When the network cable is plugged in
    And 600 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connected"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is green

  @CHIP-011
  Scenario: Data that does not authenticate goes along as metadata
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "CSN", "lengthInBits": 8}]}
      """
    And a door controller at 192.168.0.20
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller was asked about "Card=0401020304aabb Site=04"

  @CHIP-010
  Scenario Outline: Secure data that cannot be read, required <required>
    Given the reader is configured with:
      """
      {"CardDataConfigs": [{"name": "Site", "cardType": "MIFARE_DESFire", "dataSource": "Data", "useAsUid": true,
        "required": <required>,
        "DESFireEncryption": {"AID": "F48EF1", "key": "00112233445566778899AABBCCDDEEFF", "keyType": "EV1_AES",
                              "keyNbr": 1, "fileNbr": 2}}]}
      """
    And a door controller at 192.168.0.20
    And the unit is the entrance reader of the door controller
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller was asked about <what>

    Examples:
      | required | what                  |
      | true     | nothing               |
      | false    | "Card=0401020304aabb" |

  Scenario: A rule has the door controller unlock the door
    Given a door controller at 192.168.0.20
    And the unit is the entrance reader of the door controller
    And the rule "Let out":
      | condition | Digital input port (port=0, state=1)                   |
      | action    | Request door unlock from the connected door controller |
    When the circuit on I/O 1 is closed
    And 1 seconds pass
    Then the door controller was asked about "REX=Active"
    And the door controller has unlocked the door 1 time

  Scenario Outline: A hostile answer lets nobody in: <body>
    Given a door controller at 192.168.0.20
    And the unit is the entrance reader of the door controller
    When the door controller answers <status> "<body>" to everything
    And the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is red
    And the system log tells "<line>"

    Examples:
      | status | body                       | line                                        |
      | 200    | {'AccessGranted': true}    | it does not answer as an Axis door controller |
      | 200    | []                         | it does not answer as an Axis door controller |
      | 200    |                            | it does not answer as an Axis door controller |
      | 500    | broken                     | it does not answer as an Axis door controller |
      | 401    | who                        | it refuses the login                        |

  Scenario: A huge answer lets nobody in
    Given a door controller at 192.168.0.20
    And the unit is the entrance reader of the door controller
    When the door controller answers 300000 bytes to everything
    And the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is red

  Scenario: A card is not sent on to another server
    Given a door controller at 192.168.0.20
    And the unit is the entrance reader of the door controller
    When the door controller sends everybody on to "http://192.168.0.20/elsewhere"
    And the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is red
    And the system log tells "it does not answer as an Axis door controller"
