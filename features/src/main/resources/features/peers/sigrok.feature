@peer
Feature: sigrok

  The decoder of a logic analyser reads the reader connector's data lines as the board has recorded
  them, in steps of ten microseconds.

  Background:
    Given the program "sigrok-cli"
    And a factory-fresh door station
    And the setting "Reader.Protocol" is "Wiegand"

  Scenario Outline: Decodes a card of <length> bits
    Given "Eva Holm" has a "HID Prox" card with the bits "<bits>"
    When the visitor holds the card "Eva Holm" to the reader
    And 1 second passes
    And the last 2 seconds of the signals "reader.d0" and "reader.d1" are saved as "card.vcd"
    And somebody runs:
      """
      sigrok-cli -I vcd:downsample=10000 -i card.vcd
        -P wiegand:d0=reader.d0:d1=reader.d1:bitwidth_ms=4 -A wiegand=state
      """
    Then the program succeeds
    And the program prints "<length> bits <bits>"

    Examples:
      | length | bits                                  |
      | 26     | 10111011000000110010000110            |
      | 37     | 1000000000111011000000000110010000110 |

  Scenario: Decodes a PIN, a frame for each key
    When the visitor types "1234"
    And 1 second passes
    And the last 2 seconds of the signals "reader.d0" and "reader.d1" are saved as "pin.vcd"
    And somebody runs:
      """
      sigrok-cli -I vcd:downsample=10000 -i pin.vcd
        -P wiegand:d0=reader.d0:d1=reader.d1:bitwidth_ms=4 -A wiegand=state
      """
    Then the program succeeds
    And the program prints:
      """
      wiegand-1: 4 bits 0001
      wiegand-1: 4 bits 0010
      wiegand-1: 4 bits 0011
      wiegand-1: 4 bits 0100
      """
