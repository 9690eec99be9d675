Feature: Logs
  User manual, System > Logs.

  Background:
    Given a factory-fresh door station

  @LOG-004 @TIME-014 @NET-008
  Scenario: The system log tells the start, in the device's time and under its host name
    When a client gets "/axis-cgi/systemlog.cgi"
    Then the answer is 200 of type "text/plain"
    And the answer has a part "System log"
    And the answer has 1 line with "2026-01-31T14:32:02.000+00:00 axis-b8a44f000001 [ INFO    ] kernel: AXIS A8207-VE Mk II Network Video Door Station, AXIS OS 12.8.52"
    And the answer has 1 line with "2026-01-31T14:32:02.000+00:00 axis-b8a44f000001 [ INFO    ] init[536]: System started after power-on"

  @LOG-004
  Scenario: The system log can be filtered
    When a client gets "/axis-cgi/systemlog.cgi?text=started"
    Then the answer has 1 line with "System started after power-on"
    And the answer has 0 lines with "kernel"

  @LOG-004
  Scenario: The system log tells why the unit started, and what happened before
    When the installer restarts the unit
    And the unit has started again
    Then the system log tells "[ NOTICE  ] init[536]: Restarting"
    And the system log tells "System started after a restart"
    And the system log tells "System started after power-on"

  @LOG-004
  Scenario: A watchdog reset is an error
    When the watchdog resets the unit
    And the unit has started again
    Then the system log tells "[ ERR     ] init[536]: The watchdog reset the unit"
    When a client gets "/axis-cgi/debug/debug.tgz"
    Then the archive's "crash-log.txt" tells "Watchdog reset"

  Scenario: A loss of power takes at most the last minute of the log
    When 70 seconds pass
    And power is cut
    And PoE class 4 is connected
    And the unit has started again
    And a client gets "/axis-cgi/systemlog.cgi"
    Then the answer has 2 lines with "System started after power-on"

  Scenario: Factory default deletes the logs
    When 70 seconds pass
    And the installer returns the unit to factory default
    And the unit has started again
    Then the system log does not tell "after power-on"

  @LOG-005 @TIME-014
  Scenario: The access log tells failed attempts to log in
    Given there is a viewer "frank" with password "Secret 123"
    When 10 seconds pass
    And the client logs in as "frank" with "Secret 124"
    And the client gets "/axis-cgi/usergroup.cgi"
    And the client is the administrator again
    And the client gets "/axis-cgi/accesslog.cgi"
    Then the answer is 200 of type "text/plain"
    And the answer has a part "Access log"
    And the answer has 1 line with "2026-01-31T14:32:16.000+00:00 axis-b8a44f000001 [ WARNING ] httpd[1388]: frank from 192.168.0.100 failed to access /axis-cgi/usergroup.cgi. Password mismatch"
    And the answer has 0 lines with "Secret"

  Scenario: With every request logged, the log has no argument of any
    Given the setting "System.AccessLog" is "On"
    When a client gets "/axis-cgi/usergroup.cgi?secret=42"
    And the client gets "/axis-cgi/nothing.cgi"
    And the client gets "/axis-cgi/accesslog.cgi"
    Then the answer has 1 line with "installer from 192.168.0.100 /axis-cgi/usergroup.cgi GET 200"
    And the answer has 1 line with "installer from 192.168.0.100 /axis-cgi/nothing.cgi GET 404"
    And the answer has 0 lines with "42"

  @LOG-006
  Scenario: The audit log tells who did what, and who failed to log in
    Given there is a viewer "frank" with password "Secret 123"
    When the client logs in as "frank" with "Secret 124"
    And the client gets "/axis-cgi/usergroup.cgi"
    And the client is the administrator again
    And the client gets "/axis-cgi/auditlog.cgi?tail=2"
    Then the answer has 1 line with "Account Change: VAPIX user installer from IP-address 192.168.0.100 created VAPIX user frank with role Viewer"
    And the answer has 1 line with "Authentication: frank@192.168.0.100 Authentication failed (HTTP)."
    And the answer has 0 lines with "Secret"

  @LOG-006
  Scenario: The audit log tells which parameters were changed, and nothing of those that were not
    When the installer sets "IOPort.I0.Input.Name" to "Gate"
    And the installer sets "IOPort.I0.Input.Name" to "Gate"
    And the installer sets "IOPort.I4.Direction" to "input"
    And the client gets "/axis-cgi/auditlog.cgi"
    Then the answer has 1 line with "API Activity: VAPIX user installer from IP-address 192.168.0.100 changed parameter root.IOPort.I0.Input.Name to 'Gate'"
    And the answer has 1 line with "IOPort"

  Scenario: The audit log tells its version
    When a client gets "/axis-cgi/auditlog.cgi?version=true"
    Then the answer is 200 of type "text/plain"
    And the answer reads:
      """
      1.0.0
      """
