Feature: Door controller over a WebSocket
  VAPIX, Intercom service, IPAccessConfiguration, IPProtocol RemoteActivity: the unit keeps a
  WebSocket to the controller open, tells of cards and PINs, and shows what it is told at any time.
  How that goes over the WebSocket is not public: path and names are assumed, and in the profile.

  Background:
    Given a factory-fresh door station
    And "Eva Holm" has a "MIFARE DESFire" card with the UID "0401020304AABB"
    And a door controller at 192.168.0.20
    And the door controller lets "Eva" in with "Card=0401020304aabb"

  @RDR-004 @RDR-015
  Scenario: Set up, and let somebody in
    When the installer connects to the door controller:
      """
      {"Scheme": "http", "Address": "192.168.0.20", "Username": "root", "Password": "pass",
       "IPProtocol": "RemoteActivity"}
      """
    Then connecting reports "OK"
    And in the answer "IPAccessOptions.1.IPProtocol" is "RemoteActivity"
    Given the unit is the entrance reader of the door controller by WebSocket
    And 1 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connected"
    And the setting "Reader.VAPIX.IPProtocol" reads "RemoteActivity"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the door controller has unlocked the door 1 time
    And the stripe is green
    And the door controller was asked about nothing
    And the door controller tells, in this order:
      | tns1:IdPoint/tnsaxis:Activity               | IdPointToken=reader-in Reason=CardPresented |
      | tns1:IdPoint/tnsaxis:Request/IdData         | Card=0401020304aabb BitCount=56             |
      | tns1:AccessControl/AccessGranted/Credential | AccessPointToken=point-in                   |

  @RDR-005
  Scenario: A stranger
    Given the unit is the entrance reader of the door controller by WebSocket
    When the visitor holds the card "1F00A2B3C4" to the reader
    And 1 seconds pass
    Then the stripe is red
    And the journal holds "Door controller: InvalidCredential"
    And the door controller has unlocked the door 0 times

  @RDR-005
  Scenario: RequirePIN leads to the PIN, which goes after the card
    Given the door controller lets "Omar" in with "Card=04aa PIN=2468"
    And the unit is the entrance reader of the door controller by WebSocket
    When the visitor holds the card "04AA" to the reader
    And 1 seconds pass
    Then the stripe flashes amber
    When the visitor types "2468"
    And 1 seconds pass
    Then the stripe is green
    And the door controller has unlocked the door 1 time
    And the journal holds no "2468"

  @RDR-005
  Scenario: A PIN that nobody types
    Given the door controller lets "Omar" in with "Card=04aa PIN=2468"
    And the unit is the entrance reader of the door controller by WebSocket
    When the visitor holds the card "04AA" to the reader
    And 12 seconds pass
    Then the stripe is dim white
    And the door controller tells, in this order:
      | tns1:IdPoint/tnsaxis:Timeout | IdPointToken=reader-in |

  @RDR-005
  Scenario Outline: Feedback comes at any time: <feedback>
    Given the unit is the entrance reader of the door controller by WebSocket
    When the door controller has its readers show <feedback>
    And 0.5 seconds pass
    Then the journal holds "Door controller: <feedback>"
    And the stripe <does>

    Examples:
      | feedback          | does         |
      | AccessGranted     | is green     |
      | AccessDenied      | is red       |
      | InvalidCredential | is red       |
      | RequirePIN        | flashes amber |
      | DoorOpenTooLong   | is dim white |

  @RDR-005
  Scenario: What becomes of the door is told to the reader
    Given the unit is the entrance reader of the door controller by WebSocket
    When somebody opens the door of the controller
    And 31 seconds pass
    And the door of the controller falls shut
    And 1 second passes
    Then the journal holds "Door controller: Alarm"
    And the journal holds "Door controller: DoorPreAlarmWarning"
    And the journal holds "Door controller: DoorOpenTooLong"
    And the journal holds "Door controller: Idle"

  Scenario: A rule has the door controller unlock the door
    Given the unit is the entrance reader of the door controller by WebSocket
    And the rule "Let out":
      | condition | Digital input port (port=0, state=1)                   |
      | action    | Request door unlock from the connected door controller |
    When the circuit on I/O 1 is closed
    And 1 seconds pass
    Then the door controller has unlocked the door 1 time

  Scenario Outline: What makes no sense is overheard: <what>
    Given the unit is the entrance reader of the door controller by WebSocket
    And 1 seconds pass
    When the door controller says over the WebSocket:
      """
      <text>
      """
    And 1 seconds pass
    Then the stripe is dim white
    And the setting "Reader.VAPIX.Status" reads "Connected"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is green

    Examples:
      | what              | text                                                                                         |
      | no JSON           | {{{                                                                                          |
      | no object         | 7                                                                                            |
      | another method    | {"method": "axtid:Other", "params": {"Token": "reader-in", "Profile": "AccessGranted"}}      |
      | another reader    | {"method": "axtid:FeedbackMessage", "params": {"Token": "reader-out", "Profile": "AccessGranted"}} |
      | an unknown word   | {"method": "axtid:FeedbackMessage", "params": {"Token": "reader-in", "Profile": "Hooray"}}   |
      | a word of the unit | {"method": "axtid:FeedbackMessage", "params": {"Token": "reader-in", "Profile": "EarlyRFID"}} |

  @RDR-004
  Scenario: The controller hangs up, and the unit comes back
    Given the unit is the entrance reader of the door controller by WebSocket
    And 1 seconds pass
    When the door controller hangs up
    And 1 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connecting"
    When the visitor holds the card "Eva Holm" to the reader
    And 0.5 seconds pass
    Then the stripe is red
    And the journal holds "Access denied, no word of the door controller"
    When 6 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connected"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is green

  @RDR-004
  Scenario: A controller that says nothing any more is given up
    Given the unit is the entrance reader of the door controller by WebSocket
    And 1 seconds pass
    When the door controller falls silent
    And the visitor holds the card "Eva Holm" to the reader
    And 6 seconds pass
    Then the stripe is red
    And the system log tells "The door controller has said nothing about what it was told of"
    When 55 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connecting"
    When 10 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connected"

  @RDR-004
  Scenario: The network is away for a while
    Given the unit is the entrance reader of the door controller by WebSocket
    And 1 seconds pass
    When the network cable is pulled out
    And 70 seconds pass
    And the visitor holds the card "Eva Holm" to the reader
    And 0.5 seconds pass
    Then the stripe is red
    When the network cable is plugged in
    And 600 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connected"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 seconds pass
    Then the stripe is green

  Scenario: A wrong password
    Given the unit is the entrance reader of the door controller by WebSocket
    And the setting "Reader.VAPIX.Password" is "guess"
    When 1 seconds pass
    Then the setting "Reader.VAPIX.Status" reads "Connecting"
    And the system log tells "it refuses the login"
