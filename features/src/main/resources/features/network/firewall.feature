Feature: Firewall

  Rules decide which hosts reach the unit. They are tried out before they are kept: whoever locks
  himself out only has to wait.

  Background:
    Given a factory-fresh door station

  @FW-002
  Scenario: The default policy lets everybody in, or nobody
    Then the host 192.168.0.7 reaches the unit
    When the client reads "firewall/v1/conf/rules/activeDefaultPolicy"
    Then in the answer "data" is "ACCEPT"
    Given "firewall/v1/activated" is set to "true"
    Then the host 192.168.0.7 reaches the unit
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [], "fallbackTime": 0, "defaultPolicy": "DROP"}
      """
    Then the host 192.168.0.7 does not reach the unit

  @FW-001
  Scenario: Rules are exceptions to the default policy, while the firewall is on
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [
        {"ruleType": "FILTER", "ip": "192.168.0.100", "filter": {"policy": "ACCEPT"}},
        {"ruleType": "FILTER", "ip": "192.168.0.7", "filter": {"policy": "ACCEPT"}}],
       "fallbackTime": 0, "defaultPolicy": "DROP"}
      """
    Then the host 192.168.0.8 reaches the unit
    Given "firewall/v1/activated" is set to "true"
    Then the host 192.168.0.7 reaches the unit
    And the host 192.168.0.8 does not reach the unit
    Given "firewall/v1/activated" is set to "false"
    Then the host 192.168.0.8 reaches the unit

  @FW-003 @FW-004
  Scenario Outline: A FILTER rule accepts or drops what meets its criteria
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", <criteria>, "filter": {"policy": "DROP"}}],
       "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    Then it is done
    And the host <dropped> does not reach the unit
    And the host <accepted> reaches the unit

    @FW-005
    Examples: addresses
      | criteria                                                   | dropped      | accepted     |
      | "ip": "192.168.0.7"                                        | 192.168.0.7  | 192.168.0.8  |
      | "ip": "192.168.0.8/29"                                     | 192.168.0.15 | 192.168.0.16 |
      | "ipRange": {"start": "192.168.0.7", "end": "192.168.0.20"} | 192.168.0.20 | 192.168.0.21 |

    @FW-006 @FW-008
    Examples: addresses and ports
      | criteria                                                                                      | dropped     | accepted    |
      | "ip": "192.168.0.7", "tcpPort": 80                                                            | 192.168.0.7 | 192.168.0.8 |
      | "ip": "192.168.0.7", "port": {"portType": "BOTH", "portNum": 80}                              | 192.168.0.7 | 192.168.0.8 |
      | "ip": "192.168.0.7", "portRange": {"portType": "TCP", "start": 1, "end": 80}                  | 192.168.0.7 | 192.168.0.8 |

    @FW-009
    Examples: kinds of packets
      | criteria                                    | dropped     | accepted    |
      | "ip": "192.168.0.7", "pktType": "UNICAST"   | 192.168.0.7 | 192.168.0.8 |

  @FW-006 @FW-007 @FW-008 @FW-009
  Scenario Outline: A criterion that a connection does not meet lets it pass
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", <criterion>, "filter": {"policy": "DROP"}}],
       "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    Then it is done
    And the host 192.168.0.7 reaches the unit

    Examples:
      | criterion                                              |
      | "udpPort": 80                                          |
      | "tcpPort": 81                                          |
      | "portRange": {"portType": "BOTH", "start": 81, "end": 65535} |
      | "mac": "00:1B:63:84:45:E6"                             |
      | "pktType": "MULTICAST"                                 |

  @FW-007
  Scenario: A rule about a MAC address meets the computer that has it
    Given "firewall/v1/activated" is set to "true"
    And the computer at 192.168.0.7 has the MAC address 00:1B:63:84:45:E6
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", "mac": "00:1B:63:84:45:E6", "filter": {"policy": "DROP"}}],
       "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    Then the host 192.168.0.7 does not reach the unit
    And the host 192.168.0.8 reaches the unit

  @FW-002
  Scenario: The default policy DROP lets the answers pass to what the unit asked itself
    Given an NTP server at 192.168.0.5 whose clock shows 2026-06-01T12:00:00Z
    And "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", "ip": "192.168.0.100", "filter": {"policy": "ACCEPT"}}],
       "fallbackTime": 0, "defaultPolicy": "DROP"}
      """
    And the client sets the NTP server "192.168.0.5"
    Then the unit is in sync, and asks again in 64 seconds

  @FW-005 @FW-006 @FW-007 @FW-008 @FW-009 @FW-011 @FW-012
  Scenario Outline: A rule that says nothing clear is refused
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{<rule>}], "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    Then it is refused with 400 and code <code>
    When the client reads "firewall/v1/conf/rules"
    Then the answer tells "'activeRules': []"

    Examples:
      | rule                                                                                                                                         | code |
      | "ruleType": "FILTER", "ip": "192.168.0.256", "filter": {"policy": "DROP"}                                                                    | 100  |
      | "ruleType": "FILTER", "ip": "door.example", "filter": {"policy": "DROP"}                                                                     | 100  |
      | "ruleType": "FILTER", "ip": "192.168.0.0/33", "filter": {"policy": "DROP"}                                                                   | 100  |
      | "ruleType": "FILTER", "ipRange": {"start": "192.168.0.9", "end": "192.168.0.8"}, "filter": {"policy": "DROP"}                                | 101  |
      | "ruleType": "FILTER", "ipRange": {"start": "192.168.0.9", "end": "2001:db8::1"}, "filter": {"policy": "DROP"}                                | 101  |
      | "ruleType": "FILTER", "portRange": {"portType": "TCP", "start": 9, "end": 8}, "filter": {"policy": "DROP"}                                   | 104  |
      | "ruleType": "FILTER", "tcpPort": 0, "filter": {"policy": "DROP"}                                                                             | 5    |
      | "ruleType": "FILTER", "tcpPort": 65536, "filter": {"policy": "DROP"}                                                                         | 5    |
      | "ruleType": "FILTER", "port": {"portType": "TCP"}, "filter": {"policy": "DROP"}                                                              | 5    |
      | "ruleType": "FILTER", "port": {"portType": "ICMP", "portNum": 1}, "filter": {"policy": "DROP"}                                               | 5    |
      | "ruleType": "FILTER", "mac": "00:1B:63:84:45", "filter": {"policy": "DROP"}                                                                  | 5    |
      | "ruleType": "FILTER", "pktType": "ANYCAST", "filter": {"policy": "DROP"}                                                                     | 5    |
      | "ruleType": "FILTER", "filter": {"policy": "DROP"}                                                                                           | 103  |
      | "ruleType": "LIMIT", "tcpPort": 80, "filter": {"policy": "DROP"}                                                                             | 103  |
      | "ruleType": "LIMIT", "tcpPort": 80, "limit": {"amount": 65536, "period": "SECOND", "unit": "PACKETS", "burst": 1}                            | 5    |
      | "ruleType": "LIMIT", "tcpPort": 80, "limit": {"amount": 0, "period": "SECOND", "unit": "PACKETS", "burst": 1}                                | 5    |
      | "ruleType": "LIMIT", "tcpPort": 80, "limit": {"amount": 1, "period": "SECOND", "unit": "BYTES", "burst": 1}                                  | 5    |

  @FW-003 @FW-010 @FW-011 @FW-012
  Scenario Outline: A LIMIT rule accepts an amount in each period
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "LIMIT", "ip": "192.168.0.0/28", "limit":
        {"amount": 2, "period": "HOUR", "unit": "<unit>", "burst": 0}}],
       "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    Then the host 192.168.0.7 reaches the unit
    And the host 192.168.0.7 reaches the unit
    And the host 192.168.0.7 does not reach the unit
    And the host 192.168.0.8 reaches the unit
    When 3600 seconds pass
    Then the host 192.168.0.7 reaches the unit

    Examples:
      | unit           |
      | NEWCONNECTIONS |
      | PACKETS        |

  @FW-013
  Scenario: A burst is admitted once
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "LIMIT", "ip": "192.168.0.7", "limit":
        {"amount": 1, "period": "HOUR", "unit": "NEWCONNECTIONS", "burst": 1}}],
       "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    Then the host 192.168.0.7 reaches the unit
    And the host 192.168.0.7 reaches the unit
    And the host 192.168.0.7 does not reach the unit
    When 3600 seconds pass
    Then the host 192.168.0.7 reaches the unit
    And the host 192.168.0.7 does not reach the unit

  @FW-014
  Scenario: A test that nobody confirms is rolled back
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", "ip": "192.168.0.0/28", "filter": {"policy": "DROP"}}],
       "fallbackTime": 30, "defaultPolicy": "ACCEPT"}
      """
    And 10 seconds pass
    And the client reads "firewall/v1/conf/rules"
    Then in the answer "data.testTimeLeft" is "20"
    And in the answer "data.pendingDefaultPolicy" is "ACCEPT"
    And the answer tells "'activeRules': []"
    And the host 192.168.0.7 does not reach the unit
    When 30 seconds pass
    Then the host 192.168.0.7 reaches the unit
    When the client reads "firewall/v1/conf/rules"
    Then in the answer "data.testTimeLeft" is "0"
    And the answer tells "'pendingRules': []"

  @FW-014
  Scenario: A test is rolled back at once
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", "ip": "192.168.0.0/28", "filter": {"policy": "DROP"}}],
       "fallbackTime": 300, "defaultPolicy": "ACCEPT"}
      """
    Then the host 192.168.0.7 does not reach the unit
    When the client calls "firewall/v1/conf/clearPendingRules"
    Then the host 192.168.0.7 reaches the unit

  @FW-014
  Scenario: A test that is confirmed stays, over a restart too
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", "ip": "192.168.0.0/28", "filter": {"policy": "DROP"}}],
       "fallbackTime": 30, "defaultPolicy": "ACCEPT"}
      """
    And the client calls "firewall/v1/conf/confirmRules"
    And 31 seconds pass
    Then the host 192.168.0.7 does not reach the unit
    When the installer restarts the unit
    And the unit has started again
    Then the host 192.168.0.7 does not reach the unit
    And the host 192.168.0.16 reaches the unit

  @FW-014
  Scenario: Rules that lock everybody out are saved by the test
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [], "fallbackTime": 30, "defaultPolicy": "DROP"}
      """
    Then the host 192.168.0.100 does not reach the unit
    When 30 seconds pass
    Then the host 192.168.0.100 reaches the unit

  @FW-014
  Scenario: Without the firewall nothing can be tested
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [], "fallbackTime": 30, "defaultPolicy": "DROP"}
      """
    Then it is refused with 400 and code 103

  @FW-015
  Scenario: Rules are applied without a test
    Given "firewall/v1/activated" is set to "true"
    When the client calls "firewall/v1/conf/setRules" with:
      """
      {"rules": [{"ruleType": "FILTER", "ip": "192.168.0.7", "filter": {"policy": "DROP"}}],
       "fallbackTime": 0, "defaultPolicy": "ACCEPT"}
      """
    And the client reads "firewall/v1/conf/rules"
    Then in the answer "data.testTimeLeft" is "0"
    And the answer tells "'ip': '192.168.0.7'"
    When 86400 seconds pass
    Then the host 192.168.0.7 does not reach the unit
