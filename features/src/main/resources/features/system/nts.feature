Feature: Network time security
  User manual, System > Time and location > Date and time, manual NTS KE servers. RFC 8915.

  Background:
    Given a factory-fresh door station

  @TIME-004
  Scenario: Time comes from a server that a trusted CA vouches for
    Given an NTS server at 192.168.0.5, certified by "Time CA", whose clock shows 2026-02-01T10:00:00Z
    And the client installs the CA certificate of "Time CA" as "time-ca"
    When the client sets the NTS KE server "192.168.0.5"
    Then the unit's clock shows 2026-02-01T10:00:00Z
    And the unit is in sync, and asks again in 64 seconds
    And the system log tells "Selected source 192.168.0.5"
    When 600 seconds pass
    Then the NTS server at 192.168.0.5 has agreed on keys 1 time, and answered 4 times

  @TIME-004
  Scenario: Two servers together tell the time
    Given an NTS server at 192.168.0.6, certified by "Time CA", whose clock shows 2026-02-01T09:59:59.950Z
    And an NTS server at 192.168.0.7, certified by "Time CA", whose clock shows 2026-02-01T10:00:00.100Z
    And the client installs the CA certificate of "Time CA" as "time-ca"
    When the client sets the NTS KE servers "192.168.0.6 192.168.0.7", trusted by "time-ca"
    Then the unit's clock shows 2026-02-01T10:00:00Z
    And the NTS server at 192.168.0.6 has agreed on keys 1 time, and answered 1 time
    And the NTS server at 192.168.0.7 has agreed on keys 1 time, and answered 1 time

  @TIME-004
  Scenario Outline: A server whose certificate is <fault> is not trusted
    Given an NTS server at 192.168.0.5, certified by "<authority>" as <host>, whose clock shows 2026-02-01T10:00:00Z
    And the client installs the CA certificate of "Time CA" as "time-ca"
    And the client installs the CA certificate of "Other CA" as "other-ca"
    When the client sets the NTS KE server "192.168.0.5", trusted by "<trusted>"
    And 6 seconds pass
    Then the unit's clock shows 2026-01-31T14:32:12Z
    And the unit is not in sync
    And the system log tells "NTS-KE session with 192.168.0.5:4460 failed: TLS handshake failed: the certificate is not trusted"
    And the NTS server at 192.168.0.5 has agreed on keys 0 times, and answered 0 times

    Examples:
      | fault                    | authority | host        | trusted  |
      | of an unknown CA         | Nobody    | 192.168.0.5 |          |
      | of a CA that is not chosen | Other CA  | 192.168.0.5 | time-ca  |
      | of a CA that is gone     | Time CA   | 192.168.0.5 | lost-ca  |
      | for another host         | Time CA   | 192.168.0.6 | time-ca  |

  @TIME-004
  Scenario: A packet that was changed on its way is not trusted
    Given an NTS server at 192.168.0.5, certified by "Time CA", whose clock shows 2026-02-01T10:00:00Z
    And the client installs the CA certificate of "Time CA" as "time-ca"
    And somebody changes the answers of the NTS server at 192.168.0.5 on their way
    When the client sets the NTS KE server "192.168.0.5"
    And 6 seconds pass
    Then the unit's clock shows 2026-01-31T14:32:12Z
    And the unit is not in sync
    And the system log tells "NTS authentication of 192.168.0.5 failed: an answer is not to be trusted"

  @TIME-004
  Scenario: Keys are agreed on anew with a server that has forgotten them
    Given an NTS server at 192.168.0.5, certified by "Time CA", whose clock shows 2026-02-01T10:00:00Z
    And the client installs the CA certificate of "Time CA" as "time-ca"
    And the client sets the NTS KE server "192.168.0.5"
    When the NTS server at 192.168.0.5 forgets its keys
    And 300 seconds pass
    Then the NTS server at 192.168.0.5 has agreed on keys 2 times, and answered 2 times
