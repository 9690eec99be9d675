Feature: Wiegand
  User manual, Reader > Connection > Reader protocol, and Configure your device > Set up as card
  reader using a door controller > Wired connection.

  Background:
    Given a factory-fresh door station
    And a Wiegand panel for Wiegand26 cards is wired to the unit
    And its LED1 line is wired to I1
    And its LED2 line is wired to I2
    And its beeper line is wired to I3
    And the setting "Reader.OutputFormat.CardFormat" is "Wiegand26"
    And the setting "Reader.Protocol" is "Wiegand"
    And "Eva Holm" has a "HID Prox" card with the bits "10111011000000110010000110"

  @RDR-008
  Scenario: A wired connection with a beeper and one LED input
    Given the setting "Reader.Wiegand.Beeper" is "yes"
    And the setting "Reader.Wiegand.BeeperPin" is "I3"
    And the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    And the setting "Reader.Wiegand.LED1Pin" is "I1"
    And the setting "Reader.Wiegand.LEDColor0" is "blue"
    And the setting "Reader.Wiegand.LEDColor1" is "green"
    And the setting "Reader.Wiegand.KeypressFormat" is "FourBit"
    And the setting "Reader.CardTypes" is "HID_PROX"
    Then the stripe is blue
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has read the card 118-1603
    When the Wiegand panel drives its LED1 line
    Then the stripe is green
    When the Wiegand panel drives its beeper line
    Then the beeper sounds
    When the Wiegand panel lets its beeper line go
    And the Wiegand panel lets its LED1 line go
    Then the stripe is blue
    And the beeper is silent

  @RDR-009
  Scenario: Events of a port stop working when it is taken for the reader's wiring
    Given the rule "Contact":
      | condition | Digital input port (port=0)         |
      | action    | Toggle I/O while the rule is active |
      | port      | Relay 2                             |
      | state     | high                                |
    When the circuit on I/O 1 is closed
    Then relay 2 is closed
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    Then relay 2 is open
    And port 0 is inactive
    When the Wiegand panel lets its LED1 line go
    And the Wiegand panel drives its LED1 line
    Then relay 2 is open
    And port 0 is inactive
    And port 0 is closed
    Given the setting "IOPort.I1.Input.Name" is "Gate"
    Then relay 2 is open
    When a client gets "/axis-cgi/io/virtualinput.cgi?action=1:/"
    Then the answer holds "# Error: "
    And relay 2 is open
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "0"
    Then relay 2 is closed
    And port 0 is active

  @RDR-009
  Scenario: A port that was an output is an input while the reader's wiring has it
    Given the setting "IOPort.I0.Direction" is "output"
    And the rule "Light":
      | condition | Manual trigger (port=1)             |
      | action    | Toggle I/O while the rule is active |
      | port      | 0                                   |
      | state     | high                                |
    When the manual trigger 1 is switched on
    Then I/O 1 pulls to ground
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    Then I/O 1 floats
    And port 0 is a configurable input
    And the setting "Input.NbrOfInputs" reads "4"
    When the manual trigger 1 is switched off
    And the manual trigger 1 is switched on
    Then I/O 1 floats
    Given the setting "Reader.Protocol" is "None"
    Then port 0 is a configurable output
    And the setting "Input.NbrOfInputs" reads "3"
    And I/O 1 floats

  @RDR-009
  Scenario: Other ports go on working
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    When the circuit on I/O 2 is closed
    Then port 1 is active

  @RDR-013
  Scenario Outline: The reader protocol can be <protocol>
    When the installer sets "Reader.Protocol" to "<protocol>"
    Then it is accepted
    And the setting "Reader.Protocol" reads "<protocol>"
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has <read>

    Examples:
      | protocol | read                   |
      | None     | received nothing       |
      | IPAccess | received nothing       |
      | OSDP     | received nothing       |
      | Wiegand  | read the card 118-1603 |

  @RDR-013
  Scenario: Another reader protocol is refused
    When the installer sets "Reader.Protocol" to "Clock and data"
    Then it is refused: "# Error: Error setting 'Reader.Protocol' to 'Clock and data'!"
    And the setting "Reader.Protocol" reads "Wiegand"

  @RDR-017
  Scenario Outline: The device beeps while the selected beeper input is active: <pin>
    Given its beeper line is wired to <pin>
    And the setting "Reader.Wiegand.BeeperPin" is "<pin>"
    And the setting "Reader.Wiegand.Beeper" is "yes"
    When the Wiegand panel drives its beeper line
    Then the beeper sounds
    When 3 seconds pass
    Then the beeper sounds
    When the Wiegand panel lets its beeper line go
    Then the beeper is silent

    Examples:
      | pin |
      | I3  |
      | I4  |

  @RDR-017
  Scenario: Without a beeper input nothing beeps
    When the Wiegand panel drives its beeper line
    Then the beeper is silent
    And port 2 is active
    Given the setting "Reader.Wiegand.Beeper" is "yes"
    When 1 second passes
    Then the beeper sounds
    Given the setting "Reader.Protocol" is "None"
    When 1 second passes
    Then the beeper is silent
    And port 2 is active

  @RDR-018
  Scenario Outline: None, one or two ports control the stripe: <count>
    When the installer sets "Reader.Wiegand.NbrOfLEDPins" to "<count>"
    Then it is accepted
    And the setting "Reader.Wiegand.NbrOfLEDPins" reads "<count>"

    Examples:
      | count |
      | 0     |
      | 1     |
      | 2     |

  @RDR-018
  Scenario Outline: What is no choice of ports is refused: <setting> <value>
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "2"
    When the installer sets "Reader.Wiegand.<setting>" to "<value>"
    Then it is refused: "# Error: Error setting 'Reader.Wiegand.<setting>' to '<value>'!"
    And the setting "Reader.Wiegand.<setting>" reads "<now>"

    Examples:
      | setting      | value | now |
      | NbrOfLEDPins | 3     | 2   |
      | LED1Pin      | I5    | I1  |
      | LED1Pin      | I2    | I1  |
      | LED2Pin      | I1    | I2  |

  @RDR-018
  Scenario: Other ports than the usual ones can be selected
    Given its LED1 line is wired to I4
    And its LED2 line is wired to I3
    And the setting "Reader.Wiegand.NbrOfLEDPins" is "2"
    And the setting "Reader.Wiegand.LED1Pin" is "I4"
    And the setting "Reader.Wiegand.LED2Pin" is "I3"
    When the Wiegand panel drives its LED1 line
    Then the stripe is green
    When the Wiegand panel lets its LED1 line go
    And the Wiegand panel drives its LED2 line
    Then the stripe is red

  @RDR-019
  Scenario Outline: Without LED input the stripe shows the idle color: <color>
    Then the stripe is dark
    Given the setting "Reader.Wiegand.LEDColorDefault" is "<color>"
    Then the stripe is <color>
    When the Wiegand panel drives its LED1 line
    Then the stripe is <color>

    Examples:
      | color   |
      | red     |
      | green   |
      | blue    |
      | amber   |
      | cyan    |
      | magenta |
      | white   |
      | #1A2B3C |

  @RDR-019
  Scenario: What is no color is refused
    When the installer sets "Reader.Wiegand.LEDColorDefault" to "purple"
    Then it is refused: "# Error: Error setting 'Reader.Wiegand.LEDColorDefault' to 'purple'!"
    And the stripe is dark

  @RDR-019
  Scenario: The stripe is the unit's again when Wiegand is not chosen any more
    Given the setting "Reader.Wiegand.LEDColorDefault" is "magenta"
    Then the stripe is magenta
    Given the setting "Reader.Protocol" is "None"
    Then the stripe is dim white

  @RDR-020
  Scenario: With one LED input the stripe has a color for low and one for high
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    Then the stripe is red
    When the Wiegand panel drives its LED1 line
    Then the stripe is green
    Given the setting "Reader.Wiegand.LEDColor1" is "cyan"
    Then the stripe is cyan
    Given the setting "Reader.Wiegand.LEDColor0" is "amber"
    When the Wiegand panel lets its LED1 line go
    Then the stripe is amber

  @RDR-020
  Scenario: The panel's color is there again after the unit has said something itself
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    When the visitor holds the card "Eva Holm" to the reader
    Then the stripe is blue
    When 2 seconds pass
    Then the stripe is red

  @RDR-021
  Scenario: With two LED inputs the stripe has four colors
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "2"
    And the setting "Reader.Wiegand.LEDColor00" is "white"
    And the setting "Reader.Wiegand.LEDColor01" is "cyan"
    And the setting "Reader.Wiegand.LEDColor10" is "magenta"
    And the setting "Reader.Wiegand.LEDColor11" is "blue"
    Then the stripe is white
    When the Wiegand panel drives its LED1 line
    Then the stripe is cyan
    When the Wiegand panel drives its LED2 line
    Then the stripe is blue
    When the Wiegand panel lets its LED1 line go
    Then the stripe is magenta
    When the Wiegand panel lets its LED2 line go
    Then the stripe is white

  Scenario: The unit remembers its wiring over a power cut
    Given the setting "Reader.Wiegand.NbrOfLEDPins" is "1"
    When power is cut
    And PoE class 4 is connected
    And 60 seconds pass
    Then the stripe is red
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has read the card 118-1603

  @RDR-022
  Scenario: FourBit is the default keypress format
    Then the setting "Reader.Wiegand.KeypressFormat" reads "FourBit"
    When the visitor types "1234"
    Then the Wiegand panel has received the bits "0001 0010 0011 0100"
    And 25000 µs of silence lie between the frames

  @RDR-022 @RDR-023 @RDR-024
  Scenario Outline: A PIN goes out key by key: <format>
    Given the setting "Reader.Pin.Length" is "6"
    And the setting "Reader.Wiegand.KeypressFormat" is "<format>"
    When the visitor types "<keys>"
    And 1 second passes
    Then the Wiegand panel has received the bits "<frames>"

    Examples:
      | format               | keys   | frames                                                |
      | FourBit              | 1234#  | 0001 0010 0011 0100 1011                              |
      | FourBit              | 567890 | 0101 0110 0111 1000 1001 0000                         |
      | EightBitZeroPadded   | 1234#  | 00000001 00000010 00000011 00000100 00001011          |
      | EightBitInvertPadded | 1234#  | 11100001 11010010 11000011 10110100 01001011          |

  @RDR-025 @RDR-026 @RDR-027 @RDR-028
  Scenario Outline: A PIN goes out as one frame: <format>
    Given the setting "Reader.Wiegand.KeypressFormat" is "<format>"
    And the setting "Reader.Wiegand.KeypressFacilityCode" is "9"
    When the visitor types "1234"
    And 1 second passes
    Then the Wiegand panel has received the bits "<bits>"

    Examples:
      | format               | bits                                  |
      | Wiegand26            | 00000100100000100110100100            |
      | Wiegand34            | 0000000000000100100000100110100100    |
      | Wiegand37            | 0000000000000000000000000100110100100 |
      | Wiegand37FacilityCode | 0000000000000100100000000100110100100 |

  @RDR-025
  Scenario: A PIN that is too long for its format is cut, and the log says so without the PIN
    Given the setting "Reader.Pin.Length" is "5"
    And the setting "Reader.Wiegand.KeypressFormat" is "Wiegand26"
    When the visitor types "65537"
    And 1 second passes
    Then the Wiegand panel has read the card 0-1
    And the system log tells "A PIN is too long for the keypress format: cut"
    And the system log does not tell "65537"

  @RDR-029
  Scenario Outline: The facility code of a keypress format has to fit: <format> <code>
    Given the setting "Reader.Wiegand.KeypressFormat" is "<format>"
    When the installer sets "Reader.Wiegand.KeypressFacilityCode" to "<code>"
    Then it is <outcome>

    Examples:
      | format                | code  | outcome                                                                                |
      | Wiegand26             | 255   | accepted                                                                               |
      | Wiegand26             | 256   | refused: "# Error: Error setting 'Reader.Wiegand.KeypressFacilityCode' to '256'!"      |
      | Wiegand34             | 65535 | accepted                                                                               |
      | Wiegand34             | 65536 | refused: "# Error: Error setting 'Reader.Wiegand.KeypressFacilityCode' to '65536'!"    |
      | Wiegand37FacilityCode | 65535 | accepted                                                                               |

  Scenario: A PIN after its card goes out after it
    When the visitor holds the card "Eva Holm" to the reader
    And the visitor types "1234"
    And 1 second passes
    Then the Wiegand panel has received the bits "10111011000000110010000110 0001 0010 0011 0100"
    And the journal holds no "1234"

  Scenario: What comes at once goes out one after another
    When the installer submits the UID "0401020304AABB"
    And the installer submits the UID "0401020304AABC"
    And 1 second passes
    Then the Wiegand panel has received the bits "10000010010101010101110111 10000010010101010101111000"
    And 25000 µs of silence lie between the frames

  Scenario Outline: Pulses are as wide and as far apart as configured: <width> and <interval> µs
    Given the setting "Reader.Wiegand.PulseWidth" is "<width>"
    And the setting "Reader.Wiegand.PulseInterval" is "<interval>"
    And the setting "Reader.Wiegand.FrameInterval" is "<silence>"
    When the visitor holds the card "Eva Holm" to the reader
    And the visitor types "1234"
    And 1 second passes
    Then all pulses are <width> µs wide and <interval> µs apart

    Examples:
      | width | interval | silence |
      | 40    | 2000     | 25000   |
      | 20    | 200      | 20000   |
      | 100   | 9000     | 50000   |

  Scenario Outline: Other pulses are refused: <setting> <value>
    When the installer sets "Reader.Wiegand.<setting>" to "<value>"
    Then it is refused: "# Error: Error setting 'Reader.Wiegand.<setting>' to '<value>'!"

    Examples:
      | setting       | value   |
      | PulseWidth    | 19      |
      | PulseWidth    | 101     |
      | PulseInterval | 199     |
      | PulseInterval | 20001   |
      | FrameInterval | 19999   |
      | FrameInterval | 1000001 |

  Scenario: A panel with swapped wires reads no card
    Given the wires D0 and D1 are swapped
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has read no card
    And the Wiegand panel has thrown a frame away: "wrong parity"

  Scenario: Spikes on the wires spoil a card, short ones and long ones
    Given spikes of 5 µs follow one of 10 pulses on the data wires
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has read no card
    And the Wiegand panel has thrown a frame away: "a pulse of 5 µs is too short"

  Scenario: A spike while nothing is sent is no card
    When a spike of 40 µs is on the wire D1
    Then the Wiegand panel has read no card
    And the Wiegand panel has thrown a frame away: "1 bits"
