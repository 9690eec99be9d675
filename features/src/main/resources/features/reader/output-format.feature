Feature: Output format
  User manual, Reader > Output format.

  Background:
    Given a factory-fresh door station
    And the setting "Reader.Protocol" is "Wiegand"
    And "Eva Holm" has a "HID Prox" card with the bits "10111011000000110010000110"
    And "Jon Dahl" has a "MIFARE DESFire" card with the UID "0401020304AABB"

  @RDR-030
  Scenario Outline: The data format can be <format>
    When the installer sets "Reader.OutputFormat.CardFormat" to "<format>"
    Then it is accepted
    And the setting "Reader.OutputFormat.CardFormat" reads "<format>"

    Examples:
      | format                |
      | Raw                   |
      | Wiegand26             |
      | Wiegand34             |
      | Wiegand37             |
      | Wiegand37FacilityCode |
      | Custom                |

  @RDR-030
  Scenario: Another data format is refused
    When the installer sets "Reader.OutputFormat.CardFormat" to "Wiegand27"
    Then it is refused: "# Error: Error setting 'Reader.OutputFormat.CardFormat' to 'Wiegand27'!"
    And the setting "Reader.OutputFormat.CardFormat" reads "Raw"

  @RDR-031
  Scenario Outline: Raw sends the card as it is: <owner>
    Given a Wiegand panel for Wiegand26 cards is wired to the unit
    When the visitor holds the card "<owner>" to the reader
    Then the Wiegand panel has received the bits "<bits>"

    Examples:
      | owner    | bits                                                     |
      | Eva Holm | 10111011000000110010000110                               |
      | Jon Dahl | 00000100000000010000001000000011000001001010101010111011 |

  @RDR-032 @RDR-033 @RDR-036
  Scenario Outline: A card of a known format keeps its facility code: <format>
    Given a Wiegand panel for <format> cards is wired to the unit
    And the setting "Reader.OutputFormat.CardFormat" is "<format>"
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has read the card <card>
    And the setting "Reader.OutputFormat.CardFacilityCodeOverrideMode" reads "Auto"

    Examples:
      | format                | card     |
      | Wiegand26             | 118-1603 |
      | Wiegand34             | 118-1603 |
      | Wiegand37             | 1603     |
      | Wiegand37FacilityCode | 118-1603 |

  @RDR-032 @RDR-033 @RDR-036
  Scenario Outline: Of another card excess bits are forged into a facility code: <format>
    Given a Wiegand panel for <format> cards is wired to the unit
    And the setting "Reader.OutputFormat.CardFormat" is "<format>"
    When the visitor holds the card "Jon Dahl" to the reader
    Then the Wiegand panel has read the card <card>
    And the system log tells "A card has more bits than the data format: cut"

    Examples:
      | format                | card         |
      | Wiegand26             | 4-43707      |
      | Wiegand34             | 772-43707    |
      | Wiegand37             | 8640572091   |
      | Wiegand37FacilityCode | 16480-305851 |

  @RDR-034
  Scenario: A custom format has its own sizes and parities
    Given a Wiegand panel for Wiegand34 cards is wired to the unit
    And the setting "Reader.OutputFormat.Custom.FacilityCodeSize" is "12"
    And the setting "Reader.OutputFormat.Custom.CardNumberSize" is "20"
    And the setting "Reader.OutputFormat.Custom.StartParity" is "Odd"
    And the setting "Reader.OutputFormat.Custom.StartParityBits" is "16"
    And the setting "Reader.OutputFormat.Custom.StopParity" is "Even"
    And the setting "Reader.OutputFormat.Custom.StopParityBits" is "16"
    And the setting "Reader.OutputFormat.CardFormat" is "Custom"
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has received the bits "0000001110110000000000110010000111"

  @RDR-034
  Scenario Outline: A custom format can have fixed bits, or none: <start> and <stop>
    Given a Wiegand panel for Wiegand26 cards is wired to the unit
    And the setting "Reader.OutputFormat.CardFormat" is "Custom"
    And the setting "Reader.OutputFormat.Custom.StartParity" is "<start>"
    And the setting "Reader.OutputFormat.Custom.StopParity" is "<stop>"
    When the visitor holds the card "Eva Holm" to the reader
    Then the Wiegand panel has received the bits "<bits>"

    Examples:
      | start | stop | bits                       |
      | None  | None | 011101100000011001000011   |
      | Fix0  | Fix1 | 00111011000000110010000111 |
      | Fix1  | Fix0 | 10111011000000110010000110 |

  @RDR-034
  Scenario: A custom format whose parity covers more than there is, is refused
    When the installer sets "Reader.OutputFormat.Custom.StartParityBits" to "25"
    Then it is refused: "# Error: Error setting 'Reader.OutputFormat.Custom.StartParityBits' to '25'!"
    And the setting "Reader.OutputFormat.Custom.StartParityBits" reads "12"

  @RDR-035
  Scenario Outline: The facility code override mode can be <mode>
    When the installer sets "Reader.OutputFormat.CardFacilityCodeOverrideMode" to "<mode>"
    Then it is accepted
    And the setting "Reader.OutputFormat.CardFacilityCodeOverrideMode" reads "<mode>"

    Examples:
      | mode     |
      | Auto     |
      | Optional |
      | Override |

  @RDR-036 @RDR-037 @RDR-038
  Scenario Outline: The facility code of <owner> in the mode <mode>
    Given a Wiegand panel for Wiegand26 cards is wired to the unit
    And the setting "Reader.OutputFormat.CardFormat" is "Wiegand26"
    And the setting "Reader.OutputFormat.CardFacilityCode" is "42"
    And the setting "Reader.OutputFormat.CardFacilityCodeOverrideMode" is "<mode>"
    When the visitor holds the card "<owner>" to the reader
    Then the Wiegand panel has read the card <card>

    Examples:
      | mode     | owner    | card     |
      | Auto     | Eva Holm | 118-1603 |
      | Auto     | Jon Dahl | 4-43707  |
      | Optional | Eva Holm | 118-1603 |
      | Optional | Jon Dahl | 42-43707 |
      | Override | Eva Holm | 42-1603  |
      | Override | Jon Dahl | 42-43707 |

  @RDR-038
  Scenario: A facility code that does not fit the data format is refused
    Given the setting "Reader.OutputFormat.CardFormat" is "Wiegand26"
    When the installer sets "Reader.OutputFormat.CardFacilityCode" to "256"
    Then it is refused: "# Error: Error setting 'Reader.OutputFormat.CardFacilityCode' to '256'!"

  @RDR-032
  Scenario: An OSDP panel gets cards in the data format too
    Given the setting "Reader.Protocol" is "OSDP"
    And an OSDP panel polls address 0
    And the setting "Reader.OutputFormat.CardFormat" is "Wiegand34"
    When the visitor holds the card "Eva Holm" to the reader
    Then the OSDP panel has got the card "200EC0C86"
