Feature: Custom signed AXIS OS certificate
  User manual, System > Security > Custom signed AXIS OS certificate. The interface is assumed.

  Background:
    Given a door station with the preset "stand-alone"

  @SEC-012
  Scenario: Custom software wants its certificate first
    When the installer uploads custom software
    Then the unit refuses it: 424 "Unknown custom firmware certificate."
    When the installer installs the unit's custom signed AXIS OS certificate
    Then the unit accepts it
    When the installer uploads custom software
    Then the unit accepts it
    When the upgrade has finished
    Then the unit runs AXIS OS "12.9.60"

  @SEC-013
  Scenario: Custom software runs on the one unit that the certificate names
    When the installer installs another unit's custom signed AXIS OS certificate
    Then the unit refuses it: 2200 "Not a custom signed AXIS OS certificate for this device"
    When the installer uploads custom software
    Then the unit refuses it: 424 "Unknown custom firmware certificate."

  @SEC-014
  Scenario: Only the maker creates custom certificates
    When the installer installs a custom AXIS OS certificate that the maker has not signed
    Then the unit refuses it: 2200 "Not a custom signed AXIS OS certificate for this device"

  @SEC-015
  Scenario: A custom certificate can be deleted
    When the installer installs the unit's custom signed AXIS OS certificate
    And the installer deletes the custom signed AXIS OS certificate
    Then the unit accepts it
    When the installer uploads custom software
    Then the unit refuses it: 424 "Unknown custom firmware certificate."

  @SEC-015
  Scenario: A certificate without which the running software would not boot stays
    When the installer installs the unit's custom signed AXIS OS certificate
    And the installer uploads custom software
    And the upgrade has finished
    And the installer deletes the custom signed AXIS OS certificate
    Then the unit refuses it: 2202 "The running AXIS OS needs this certificate"

  @SETUP-013
  Scenario: Software that somebody has tampered with does not boot
    When the installer uploads AXIS OS "12.9.60"
    And the upgrade has finished
    And somebody tampers with the AXIS OS on the flash
    And power is cut
    And PoE class 4 is connected
    And 10 seconds pass
    Then the unit runs AXIS OS "12.8.52"

  @SETUP-013
  Scenario: Without any software it trusts the unit stays down
    When the installer uploads AXIS OS "12.9.60" with factory default
    And the upgrade has finished
    And somebody tampers with the AXIS OS on the flash
    And power is cut
    And PoE class 4 is connected
    And 10 seconds pass
    Then the unit is not ready
    And the status LED flashes red
