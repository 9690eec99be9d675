Feature: Time servers
  User manual, System > Time and location > Date and time.

  Background:
    Given a factory-fresh door station
    And an NTP server at 192.168.0.5 whose clock shows 2026-02-01T10:00:00Z

  @TIME-002 @STAT-002
  Scenario: How synchronization is set, and how it stands
    When the client calls getNTPInfo of ntp with ""
    Then the answer reads:
      """
      {"apiVersion": "1.5", "method": "getNTPInfo", "data": {"client": {"enabled": true, "NTSEnabled": false, "serversSource": "DHCP", "maxSupportedStaticServers": 5, "staticServers": [], "advertisedServers": [], "staticNTSKEServers": [], "NTSKEServerCACerts": [], "synced": false, "timeToNextSync": 0, "timeOffset": 0.0, "minpoll": 6, "maxpoll": 10}}}
      """
    When the client sets the NTP server "192.168.0.5"
    Then the unit is in sync, and asks again in 64 seconds
    When 60 seconds pass
    Then the unit is in sync, and asks again in 4 seconds

  @TIME-006
  Scenario: Manual NTP servers: a clock that is far off is stepped
    When the client sets the NTP server "192.168.0.5"
    Then the unit's clock shows 2026-02-01T10:00:00Z
    And the system log tells "Selected source 192.168.0.5"
    And the system log tells "System clock was stepped by 70074.000000 seconds"
    And the setting "Time.NTP.Server" reads "192.168.0.5"

  @TIME-006
  Scenario Outline: Two servers together tell the time
    Given an NTP server at 192.168.0.6 whose clock shows <one>
    And an NTP server at 192.168.0.7 whose clock shows <other>
    When the client sets the NTP servers "192.168.0.6 192.168.0.7"
    Then the unit's clock shows <shown>
    And the NTP server at 192.168.0.6 was asked 1 time
    And the NTP server at 192.168.0.7 was asked 1 time

    Examples: in the middle of both
      | one                      | other                    | shown                |
      | 2026-02-01T09:59:59.900Z | 2026-02-01T10:00:00.050Z | 2026-02-01T09:59:59Z |
      | 2026-02-01T09:59:59.950Z | 2026-02-01T10:00:00.100Z | 2026-02-01T10:00:00Z |

    Examples: if they contradict each other, the first counts
      | one                      | other                    | shown                |
      | 2026-02-01T10:00:00Z     | 2026-03-01T10:00:00Z     | 2026-02-01T10:00:00Z |

  @TIME-006
  Scenario: The server nearer to a reference clock counts if two contradict each other
    Given an NTP server at 192.168.0.6 whose clock shows 2026-03-01T10:00:00Z
    And the NTP server at 192.168.0.5 has stratum 3
    When the client sets the NTP servers "192.168.0.5 192.168.0.6"
    Then the unit's clock shows 2026-03-01T10:00:00Z

  @TIME-005
  Scenario: NTP servers using DHCP
    When the DHCP server tells the NTP server "192.168.0.5"
    Then the unit's clock shows 2026-02-01T10:00:00Z
    And the setting "Time.NTP.VolatileServer" reads "192.168.0.5"
    And the unit is in sync, and asks again in 64 seconds

  @TIME-005
  Scenario: Fallback servers serve as long as DHCP tells none
    Given an NTP server at 192.168.0.6 whose clock shows 2026-03-01T10:00:00Z
    When the client sets the fallback NTP server "192.168.0.6"
    Then the unit's clock shows 2026-03-01T10:00:00Z
    When the DHCP server tells the NTP server "192.168.0.5"
    Then the unit's clock shows 2026-02-01T10:00:00Z
    When 64 seconds pass
    Then the NTP server at 192.168.0.6 was asked 1 time
    And the NTP server at 192.168.0.5 was asked 2 times

  @NET-014
  Scenario: Without DHCP its NTP servers are forgotten
    Given the DHCP server tells the NTP server "192.168.0.5"
    And the setting "Network.BootProto" is "none"
    When 600 seconds pass
    Then the NTP server at 192.168.0.5 was asked 1 time
    And the setting "Time.NTP.VolatileServer" reads "0.0.0.0"
    And the unit is not in sync

  @TIME-007
  Scenario: Poll times bound the wait
    Given the client sets the NTP poll times 4 to 5
    When the client sets the NTP server "192.168.0.5"
    And 15 seconds pass
    Then the NTP server at 192.168.0.5 was asked 1 time
    When 1 second passes
    Then the NTP server at 192.168.0.5 was asked 2 times
    When 64 seconds pass
    Then the NTP server at 192.168.0.5 was asked 4 times

  @TIME-007
  Scenario Outline: Poll times out of range are refused
    When the client calls setNTPClientConfiguration of ntp with "<params>"
    Then it is refused with code 4004 and sub code <subCode>

    Examples:
      | params                                      | subCode |
      | 'minpoll': -1                               | 7       |
      | 'maxpoll': 25                               | 8       |
      | 'minpoll': 11                               | 7       |
      | 'maxpoll': 5                                | 8       |
      | 'enabled': 'yes'                            | 1       |
      | 'serversSource': 'PC'                       | 2       |
      | 'staticServers': ['1.2.3']                  | 3       |
      | 'staticServers': ['a','b','c','d','e','f']  | 3       |
      | 'NTSEnabled': 1                             | 5       |

  Scenario: A server that is silent is asked less and less
    Given the NTP server at 192.168.0.5 falls silent
    When the client sets the NTP server "192.168.0.5"
    And 6 seconds pass
    Then the unit is not in sync, and asks again in 58 seconds
    And the system log tells "Can't synchronise: no selectable sources"
    When 200 seconds pass
    Then the NTP server at 192.168.0.5 was asked 3 times
    When the NTP server at 192.168.0.5 answers again
    And 300 seconds pass
    Then the unit's clock shows 2026-02-01T10:08:26Z

  Scenario Outline: A server that is not to be trusted changes nothing
    Given the NTP server at 192.168.0.5 <does>
    When the client sets the NTP server "192.168.0.5"
    And 6 seconds pass
    Then the unit's clock shows 2026-01-31T14:32:12Z
    And the unit is not in sync

    Examples:
      | does                           |
      | falls silent                   |
      | has stratum 16                 |
      | has stratum 0                  |
      | says that it is not synchronized |

  Scenario: An answer to what nobody asked changes nothing
    Given somebody answers in the place of the NTP server at 192.168.0.5
    When the client sets the NTP server "192.168.0.5"
    And 6 seconds pass
    Then the unit's clock shows 2026-01-31T14:32:12Z

  Scenario Outline: A server that refuses with <code> is asked no more
    Given the NTP server at 192.168.0.5 refuses with <code>
    When the client sets the NTP server "192.168.0.5"
    And 3600 seconds pass
    Then the NTP server at 192.168.0.5 was asked 1 time
    And the unit is not in sync, and asks again in 0 seconds

    Examples:
      | code |
      | DENY |
      | RSTR |

  Scenario: A server that wants fewer questions gets fewer
    Given the client sets the NTP poll times 4 to 4
    And the NTP server at 192.168.0.5 refuses with RATE
    When the client sets the NTP server "192.168.0.5"
    And 160 seconds pass
    Then the NTP server at 192.168.0.5 was asked 4 times

  @TIME-008
  Scenario: With NTP switched off nobody is asked
    Given the client sets the NTP server "192.168.0.5"
    When the client switches NTP off
    And the client sets the date and time 2030-01-01T00:00:00Z
    And 3600 seconds pass
    Then the unit's clock shows 2030-01-01T01:00:00Z
    And the NTP server at 192.168.0.5 was asked 1 time
    And the setting "Time.SyncSource" reads "None"

  @TIME-004
  Scenario: Whoever wants NTS never gets a time that can be forged
    Given the client sets the NTP server "192.168.0.5"
    When the client sets the NTS KE server "192.168.0.5"
    And 3600 seconds pass
    Then the NTP server at 192.168.0.5 was asked 1 time
    And the unit is not in sync
    And the system log tells "NTS-KE session with 192.168.0.5:4460 failed: no connection"

  @TIME-003
  Scenario: Whoever wants PTP gets no other time
    Given the client sets the NTP server "192.168.0.5"
    When the setting "Time.PTP.Enabled" is "yes"
    And 3600 seconds pass
    Then the NTP server at 192.168.0.5 was asked 1 time
    And the unit is not in sync

  Scenario: A clock set by hand is put right at the next sync
    Given the client sets the NTP server "192.168.0.5"
    When the client sets the date and time 2030-01-01T00:00:00Z
    And 64 seconds pass
    Then the unit's clock shows 2026-02-01T10:01:04Z
