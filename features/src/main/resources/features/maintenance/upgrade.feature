Feature: AXIS OS upgrade
  User manual, Maintenance > Maintenance, Troubleshooting > Upgrade AXIS OS, and Technical issues.
  The releases are simulated: an image holds what the unit says of itself, and a signature.

  Background:
    Given a door station with the preset "stand-alone"
    And the setting "Reader.Pin.Timeout" is "25"

  @UPG-002 @UPG-003 @UPG-010 @UPG-011 @UPG-007
  Scenario: A standard upgrade keeps the settings and restarts the unit at its end
    Then the unit runs AXIS OS "12.8.52"
    When the installer uploads AXIS OS "12.9.60"
    Then the unit accepts it
    And the unit says that it installs AXIS OS "12.9.60"
    And the status LED flashes amber
    And the unit is ready
    When 89 seconds pass
    Then the unit runs AXIS OS "12.8.52"
    When 2 seconds pass
    Then the unit is not ready
    When the unit has started again
    Then the unit runs AXIS OS "12.9.60"
    And the status LED is green
    And the setting "Reader.Pin.Timeout" reads "25"
    And the setting "Properties.Firmware.Version" reads "12.9.60"
    And the Entry list holds 4 credential holders
    And there is 1 rule

  @UPG-007
  Scenario: The firmware status tells what runs and what ran before
    Then the firmware status "activeFirmwareVersion" is "12.8.52"
    And the firmware status has no "inactiveFirmwareVersion"
    And the firmware status has no "lastUpgradeAt"
    When the installer uploads AXIS OS "12.9.60"
    And the upgrade has finished
    Then the firmware status "activeFirmwareVersion" is "12.9.60"
    And the firmware status "inactiveFirmwareVersion" is "12.8.52"
    And the firmware status "isCommited" is "true"
    And the firmware status "lastUpgradeAt" is "2026-01-31T14:33:36Z"
    And the firmware status has no "timeToRollback"

  @UPG-001
  Scenario: What nobody has signed is refused
    When the installer uploads an image that nobody has signed
    Then the unit refuses it: 422 "The firmware image is not signed."
    And the status LED is green
    When 120 seconds pass
    Then the unit runs AXIS OS "12.8.52"

  @UPG-001 @UPG-012
  Scenario: What was damaged on the way is refused
    When the installer uploads an image that was damaged on the way
    Then the unit refuses it: 415 "Invalid firmware image."
    And the unit runs AXIS OS "12.8.52"

  @UPG-001
  Scenario: What is much too long for an image is read to its end and refused
    When the installer uploads 8 MiB that are no image
    Then the unit refuses it: 415 "Invalid firmware image."
    And the unit runs AXIS OS "12.8.52"

  @UPG-013
  Scenario: What is made for another device is refused
    When the installer uploads an image for another model
    Then the unit refuses it: 421 "Firmware image does not match this device."
    And the unit runs AXIS OS "12.8.52"

  @UPG-001
  Scenario: What is no image at all is refused
    When the installer asks for an upgrade without an image
    Then the unit refuses it: 400 "No firmware image was sent."

  @UPG-002
  Scenario: While one upgrade is under way there is no other
    When the installer uploads AXIS OS "12.9.60"
    And the installer uploads AXIS OS "12.9.60"
    Then the unit refuses it: 423 "Another operation is in progress."
    When the installer rolls AXIS OS back
    Then the unit refuses it: 423 "Another operation is in progress."

  @UPG-002 @UPG-004
  Scenario: An upgrade with factory default leaves no way back
    When the installer uploads AXIS OS "12.9.60" with factory default
    And the upgrade has finished
    Then the unit runs AXIS OS "12.9.60"
    And the setting "Reader.Pin.Timeout" reads "10"
    And there are 0 rules
    And the firmware status has no "inactiveFirmwareVersion"
    When the installer rolls AXIS OS back
    Then the unit refuses it: 404 "There is no old firmware."

  @UPG-002 @UPG-005
  Scenario: Automatic rollback returns to the previous version and its settings
    When the installer uploads AXIS OS "12.9.60" with automatic rollback after 20 minutes
    And the upgrade has finished
    Then the unit runs AXIS OS "12.9.60"
    And the firmware status "isCommited" is "false"
    And the firmware status "timeToRollback" is "1195"
    Given the setting "Reader.Pin.Timeout" is "30"
    When 1190 seconds pass
    Then the unit runs AXIS OS "12.9.60"
    When 15 seconds pass
    Then the unit runs AXIS OS "12.8.52"
    And the setting "Reader.Pin.Timeout" reads "25"
    And the firmware status has no "inactiveFirmwareVersion"

  @UPG-005
  Scenario: A committed upgrade stays
    When the installer uploads AXIS OS "12.9.60" with automatic rollback after 20 minutes
    And the upgrade has finished
    And the installer commits the upgrade
    Then the unit accepts it
    And the firmware status has no "timeToRollback"
    When 1300 seconds pass
    Then the unit runs AXIS OS "12.9.60"
    And the firmware status "isCommited" is "true"

  @UPG-005
  Scenario: Stopping the automatic rollback does not commit
    When the installer uploads AXIS OS "12.9.60" with automatic rollback after 20 minutes
    And the upgrade has finished
    And the installer stops the automatic rollback
    And 1300 seconds pass
    Then the unit runs AXIS OS "12.9.60"
    And the firmware status "isCommited" is "false"

  @UPG-005
  Scenario: Nothing is installed on top of an upgrade that is not committed
    When the installer uploads AXIS OS "12.9.60", to be committed by hand
    And the upgrade has finished
    And the installer uploads AXIS OS "12.9.60"
    Then the unit refuses it: 412 "The active firmware is not committed."
    When the installer purges the previous AXIS OS
    Then the unit refuses it: 412 "The active firmware is not committed."

  @UPG-005
  Scenario: A reboot that was asked for does not end the trial
    When the installer uploads AXIS OS "12.9.60", to be committed by hand
    And the upgrade has finished
    And the installer reboots the unit by the firmware management
    And 1.1 seconds pass
    And the unit has started again
    Then the unit runs AXIS OS "12.9.60"
    And the firmware status "isCommited" is "false"

  @UPG-005 @UPG-012
  Scenario: An uncommitted upgrade does not survive a loss of power
    When the installer uploads AXIS OS "12.9.60", to be committed by hand
    And the upgrade has finished
    And power is cut
    And PoE class 4 is connected
    And 10 seconds pass
    Then the unit runs AXIS OS "12.8.52"
    And the setting "Reader.Pin.Timeout" reads "25"

  @UPG-006
  Scenario: Rollback reverts to the previously installed version
    When the installer uploads AXIS OS "12.9.60"
    And the upgrade has finished
    And the installer rolls AXIS OS back
    Then the unit accepts it
    When 1.1 seconds pass
    And the unit has started again
    Then the unit runs AXIS OS "12.8.52"
    And the setting "Reader.Pin.Timeout" reads "25"
    When the installer rolls AXIS OS back
    Then the unit refuses it: 404 "There is no old firmware."

  @UPG-006
  Scenario: There is no way back to a version that was purged
    When the installer uploads AXIS OS "12.9.60"
    And the upgrade has finished
    And the installer purges the previous AXIS OS
    Then the unit accepts it
    When the installer rolls AXIS OS back
    Then the unit refuses it: 404 "There is no old firmware."

  @UPG-008
  Scenario Outline: From <from> to <to> each LTS in between comes first
    Given a door station that runs AXIS OS "<from>"
    When the installer uploads AXIS OS "<to>"
    Then the unit refuses it: 409 "AXIS OS <first> LTS must be installed first."

    Examples:
      | from      | to      | first |
      | 11.2.68   | 12.6.94 | 11.11 |
      | 9.80.85   | 12.6.94 | 10.12 |
      | 10.12.262 | 12.9.60 | 11.11 |
      | 11.11.140 | 12.8.52 | 12.6  |
      | 12.0.91   | 12.9.60 | 12.6  |

  @UPG-008
  Scenario Outline: From <from> to <to> no LTS is in between
    Given a door station that runs AXIS OS "<from>"
    When the installer uploads AXIS OS "<to>"
    And the upgrade has finished
    Then the unit runs AXIS OS "<to>"

    Examples:
      | from      | to        |
      | 11.2.68   | 11.11.140 |
      | 11.11.140 | 12.6.94   |
      | 12.6.94   | 12.9.60   |
      | 9.80.85   | 12.0.91   |

  @UPG-008
  Scenario: An older version is installed with factory default only
    When the installer uploads AXIS OS "11.11.140"
    Then the unit refuses it: 409 "Downgrade is only allowed if factoryDefault=hard is set."
    When the installer uploads AXIS OS "11.11.140" with factory default
    And the upgrade has finished
    Then the unit runs AXIS OS "11.11.140"
    And the setting "Reader.Pin.Timeout" reads "10"

  @UPG-009 @UPG-012
  Scenario Outline: Power that fails <seconds> seconds into the upgrade leaves the previous version
    When the installer uploads AXIS OS "12.9.60"
    And <seconds> seconds pass
    And power is cut
    And PoE class 4 is connected
    And 10 seconds pass
    Then the unit runs AXIS OS "<version>"
    And the setting "Reader.Pin.Timeout" reads "25"
    And the firmware status has no "inactiveFirmwareVersion"

    Examples:
      | seconds | version |
      | 1       | 12.8.52 |
      | 60      | 12.8.52 |
      | 89.9    | 12.8.52 |

  @UPG-002
  Scenario: The old interface installs too
    When the installer uploads AXIS OS "12.9.60" by the old interface
    Then the unit answers with a page
    When the upgrade has finished
    Then the unit runs AXIS OS "12.9.60"
    And the setting "Reader.Pin.Timeout" reads "25"
