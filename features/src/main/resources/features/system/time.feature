Feature: Date and time
  User manual, System > Time and location.

  Background:
    Given a factory-fresh door station

  @TIME-008
  Scenario: Custom date and time is set by hand, and durations go on unchanged
    When the client sets the date and time 2031-05-06T07:08:09Z
    Then the unit's clock shows 2031-05-06T07:08:09Z
    And the system log tells "Time set to 2031-05-06T07:08:09Z by installer, was 2026-01-31T14:32:06Z"
    When a client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.0", "method": "systemready", "params": {}}
      """
    Then in the answer "data.uptime" is "4"

  @TIME-008
  Scenario: The clock may be set back, too, and goes on from there
    When the client sets the date and time 2001-01-01T00:00:00Z
    And 90 seconds pass
    Then the unit's clock shows 2001-01-01T00:01:30Z

  @TIME-013
  Scenario: A time zone is selected from the list
    When the client calls getAll of time with ""
    Then the answer has 1 line with "Africa/Accra"
    When the client sets the time zone "Europe/Stockholm"
    Then the answer reads:
      """
      {"apiVersion": "1.1", "method": "setTimeZone", "data": {"timeZone": "Europe/Stockholm"}}
      """
    When the client calls getDateTimeInfo of time with ""
    Then the answer reads:
      """
      {"apiVersion": "1.1", "method": "getDateTimeInfo", "data": {"dateTime": "2026-01-31T14:32:06Z", "localDateTime": "2026-01-31T15:32:06+01:00", "maxYearSupported": 2069, "timeZone": "Europe/Stockholm", "posixTimeZone": "CET-1CEST,M3.5.0,M10.5.0/3", "dstEnabled": true}}
      """

  @TIME-009
  Scenario Outline: Local time follows daylight saving time of <zone>
    Given the client sets the time zone "<zone>"
    When the client sets the date and time <moment>
    Then local time is <before>
    When 1 second passes
    Then local time is <after>

    Examples:
      | zone                | moment               | before                    | after                     |
      | Europe/Stockholm    | 2026-03-29T00:59:59Z | 2026-03-29T01:59:59+01:00 | 2026-03-29T03:00:00+02:00 |
      | Europe/Stockholm    | 2026-10-25T00:59:59Z | 2026-10-25T02:59:59+02:00 | 2026-10-25T02:00:00+01:00 |
      | America/New_York    | 2027-03-14T06:59:59Z | 2027-03-14T01:59:59-05:00 | 2027-03-14T03:00:00-04:00 |
      | Australia/Lord_Howe | 2026-04-04T14:59:59Z | 2026-04-05T01:59:59+11:00 | 2026-04-05T01:30:00+10:30 |

  @TIME-009
  Scenario: A POSIX time zone with and without its daylight saving time
    Given the client sets the date and time 2026-07-01T12:00:00Z
    When the client sets the POSIX time zone "<+03>-3<+04>,M3.2.0/2,J305/0" with daylight saving time on
    Then local time is 2026-07-01T16:00:00+04:00
    When the client sets the POSIX time zone "<+03>-3<+04>,M3.2.0/2,J305/0" with daylight saving time off
    Then local time is 2026-07-01T15:00:00+03:00
    And the setting "Time.DST.Enabled" reads "no"

  Scenario: All ways to set the time zone mean the same
    When the client sets the time zone "Europe/Stockholm"
    Then the setting "Time.POSIXTimeZone" reads "CET-1CEST,M3.5.0,M10.5.0/3"
    When the setting "Time.POSIXTimeZone" is "EST5EDT,M3.2.0,M11.1.0"
    Then the time zone is "EST5EDT,M3.2.0,M11.1.0"
    And local time is 2026-01-31T09:32:06-05:00
    When the setting "Time.TimeZone" is "Asia/Kolkata"
    Then the setting "Time.POSIXTimeZone" reads "IST-5:30"
    And local time is 2026-01-31T20:02:06+05:30
    When the client resets the time zone
    Then the time zone is "UTC0"

  @TIME-014
  Scenario: Logs are written in local time
    When the client sets the time zone "Asia/Kolkata"
    And the client sets the date and time 2026-07-01T12:00:00Z
    Then the system log tells "2026-07-01T17:30:00.000+05:30 axis-b8a44f000001 [ NOTICE  ] timedated"

  @TIME-010 @TIME-012
  Scenario: The DHCP server's time zone counts until one is selected
    When the DHCP server tells the time zone "Europe/Berlin" and the POSIX time zone ""
    Then the time zone is "Europe/Berlin"
    And in the answer "data.dhcpTimeZone" is "Europe/Berlin"
    And in the answer "data.dhcpTimeZoneUtilized" is "true"
    When the client sets the time zone "Asia/Tokyo"
    Then the time zone is "Asia/Tokyo"
    And in the answer "data.dhcpTimeZoneUtilized" is "false"
    When the client resets the time zone
    Then the time zone is "Europe/Berlin"

  @TIME-010
  Scenario: Without a DHCP server there is no time zone of its to adopt
    Given the DHCP server is switched off
    When the client resets the time zone
    Then the time zone is "UTC0"
    And the answer has no "data.dhcpTimeZone"

  @TIME-010
  Scenario: A time zone that DHCP told outlasts the lease and a restart
    Given the DHCP server tells the time zone "Europe/Berlin" and the POSIX time zone ""
    When the DHCP server tells the time zone "" and the POSIX time zone ""
    And the installer restarts the unit
    And the unit has started again
    Then the time zone is "Europe/Berlin"

  @TIME-011 @TIME-012
  Scenario Outline: IANA goes before POSIX, and DHCPv4 before DHCPv6
    When the DHCP server tells the time zone "<iana4>" and the POSIX time zone "<posix4>"
    And the DHCPv6 server tells the time zone "<iana6>" and the POSIX time zone "<posix6>"
    Then the time zone is "<zone>"

    Examples:
      | iana4         | posix4 | iana6      | posix6 | zone          |
      | Europe/Berlin | CET-1  | Asia/Tokyo | JST-9  | Europe/Berlin |
      |               | CET-1  | Asia/Tokyo | JST-9  | Asia/Tokyo    |
      |               | CET-1  |            | JST-9  | CET-1         |
      |               |        |            | JST-9  | JST-9         |
      | No/Where      | C-1    | nowhere    | JST-9  | JST-9         |

  Scenario Outline: What cannot be is refused, and changes nothing
    When the client calls <method> of <api> with "<params>"
    Then it is refused with code <code>
    And the unit's clock shows 2026-01-31T14:32:06Z
    And the time zone is "UTC0"

    Examples:
      | api  | method           | params                                         | code |
      | time | setDateTime      | 'dateTime': '2070-01-01T00:00:00Z'             | 4004 |
      | time | setDateTime      | 'dateTime': '1969-12-31T23:59:59Z'             | 4004 |
      | time | setDateTime      | 'dateTime': '2026-02-30T00:00:00Z'             | 4004 |
      | time | setDateTime      | 'dateTime': '2026-02-03'                       | 4004 |
      | time | setDateTime      | 'dateTime': 1769869926                         | 4004 |
      | time | setDateTime      |                                                | 4003 |
      | time | setTimeZone      | 'timeZone': 'Europe/Atlantis'                  | 4004 |
      | time | setTimeZone      | 'timeZone': 'CET-1'                            | 4004 |
      | time | setPosixTimeZone | 'posixTimeZone': 'CET', 'enableDst': true      | 4004 |
      | time | setPosixTimeZone | 'posixTimeZone': 'CET-1'                       | 4003 |
      | time | setAlarm         |                                                | 4000 |
      | ntp  | getTime          |                                                | 4000 |

  Scenario: date.cgi is gone
    When a client gets "/axis-cgi/date.cgi?action=get"
    Then the answer is 404 of type "text/html; charset=iso-8859-1"

  Scenario: date.cgi of older units works in local time
    Given a factory-fresh door station with AXIS OS 10.12.262
    When a client gets "/axis-cgi/date.cgi?action=get"
    Then the answer reads:
      """
      Jan 31, 2026 14:32:06
      """
    When a client gets "/axis-cgi/date.cgi?action=set&year=2026&month=7&day=1&hour=10&minute=0&second=0&timezone=CET-1CEST,M3.5.0,M10.5.0/3"
    Then the answer reads:
      """
      OK
      """
    And the unit's clock shows 2026-07-01T08:00:00Z
    When a client gets "/axis-cgi/date.cgi?action=set&month=2&day=30"
    Then the answer has 1 line with "Request failed"
    And the unit's clock shows 2026-07-01T08:00:00Z
