Feature: Remote system log
  User manual, System > Logs > Remote system log. VAPIX, Remote syslog.

  Background:
    Given a factory-fresh door station

  @LOG-007 @LOG-009 @network
  Scenario Outline: Lines reach a server over <protocol> in the format <format>
    Given a syslog server that listens on any <protocol> port
    When the unit sends its log to it over <protocol>, as <format>, from severity Warning
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.0", "method": "test"}
      """
    Then the syslog server gets 5 lines with "<text>"

    Examples:
      | protocol | format  | text                                               |
      | UDP      | RFC5424 | axis-b8a44f000001 remote-syslogd - - - Test message |
      | UDP      | RFC3164 | axis-b8a44f000001 remote-syslogd: Test message      |
      | TCP      | RFC5424 | axis-b8a44f000001 remote-syslogd - - - Test message |
      | TCP      | RFC3164 | axis-b8a44f000001 remote-syslogd: Test message      |
      | TCP      | AXIS    | ] remote-syslogd[718]: Test message                 |

  @LOG-007 @LOG-009
  Scenario: The three formats, byte for byte
    Given a syslog server "192.168.0.50" that listens on UDP port 514
    And a syslog server "192.168.0.51" that listens on TCP port 514
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.0", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "UDP", "syslogFormat": "RFC3164"},
        {"address": "192.168.0.51", "protocol": "TCP", "syslogFormat": "AXIS"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.0", "method": "test"}
      """
    Then the syslog server "192.168.0.50" has got the line:
      """
      <12>Jan 31 14:32:06.000 axis-b8a44f000001 remote-syslogd: Test message with severity Warning
      """
    And the syslog server "192.168.0.51" has got the line:
      """
      2026-01-31T14:32:06.000+00:00 axis-b8a44f000001 [ WARNING ] remote-syslogd[718]: Test message with severity Warning
      """
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.0", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "UDP"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.0", "method": "test"}
      """
    Then the syslog server "192.168.0.50" has got the line:
      """
      <12>1 2026-01-31T14:32:06.000+00:00 axis-b8a44f000001 remote-syslogd - - - Test message with severity Warning
      """

  @LOG-008 @LOG-010
  Scenario Outline: The usual port of <protocol> is <port>
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "logs.example.com", "protocol": "<protocol>"}]}}
      """
    Then in the answer "data.servers" is '[{"address":"logs.example.com","port":<port>,"protocol":"<protocol>","syslogFormat":"RFC5424","severity":"Warning","type":"All"}]'

    Examples:
      | protocol | port |
      | UDP      | 514  |
      | TCP      | 601  |
      | TLS      | 6514 |

  @LOG-010
  Scenario: Another port is used if one is given
    Given a syslog server "192.168.0.50" that listens on TCP port 1999
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "TCP", "port": 1999}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then the syslog server "192.168.0.50" has got 5 lines with "Test message"

  @LOG-011
  Scenario: Severity and type select what is sent
    Given a syslog server "192.168.0.50" that listens on UDP port 514
    And a syslog server "192.168.0.51" that listens on UDP port 514
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "UDP", "severity": "Error"},
        {"address": "192.168.0.51", "protocol": "UDP", "severity": "Debug", "type": "Audit"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then the syslog server "192.168.0.50" has got 4 lines with "Test message"
    And the syslog server "192.168.0.51" has got 0 lines with "Test message"

  @LOG-012
  Scenario: The test message goes to all servers
    Given a syslog server "192.168.0.50" that listens on UDP port 514
    And a syslog server "192.168.0.51" that listens on TCP port 601
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "UDP"},
        {"address": "192.168.0.51", "protocol": "TCP"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then in the answer "data.enabled" is "true"
    And the syslog server "192.168.0.50" has got 1 line with "severity Alert"
    And the syslog server "192.168.0.51" has got 1 line with "severity Alert"

  @LOG-012
  Scenario: Nothing is tested while nothing is sent
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then in the answer "error.code" is "2202"

  Scenario Outline: A server that cannot be used is refused: <error>
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "context": "c", "method": "setup", "params": {"servers": <servers>}}
      """
    Then in the answer "error" is '<error>'
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "status"}
      """
    Then in the answer "data" is '{"enabled":false,"servers":[]}'

    Examples:
      | servers                                             | error                                                                                                                               |
      | [{"protocol": "TCP"}]                               | {"code":2103,"message":"Required parameter missing","details":{"propertyName":"address"}}                                             |
      | [{"address": "10.92.1.29", "severity": "Bad"}]      | {"code":2104,"message":"Invalid parameter value specified","details":{"address":"10.92.1.29","propertyName":"severity"}}              |
      | [{"address": "a b"}]                                | {"code":2104,"message":"Invalid parameter value specified","details":{"address":"a b","propertyName":"address"}}                      |
      | [{"address": "10.0.0.9"}, {"address": "10.0.0.9"}]  | {"code":2201,"message":"Identical servers not allowed"}                                                                               |
      | [{"address": "a"}, {"address": "b"}, {"address": "c"}] | {"code":2203,"message":"Too many servers specified"}                                                                               |

  Scenario: Nothing can be enabled without a server
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "enable"}
      """
    Then in the answer "error.code" is "2200"

  Scenario: What is switched off sends nothing and keeps nothing back
    Given a syslog server "192.168.0.50" that listens on UDP port 514
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "UDP", "severity": "Debug"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "disable"}
      """
    And the installer restarts the unit
    And the unit has started again
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "enable"}
      """
    Then the syslog server "192.168.0.50" has got 0 lines with "axis"
    When the installer restarts the unit
    And the unit has started again
    Then the syslog server "192.168.0.50" has got 1 line with "init - - - Restarting"
    And the syslog server "192.168.0.50" has got 1 line with "System started after a restart"

  Scenario: A change of the parameters switches the sending off
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [{"address": "10.0.0.9"}]}}
      """
    Then the setting "API.RemoteSyslog1.Server1.Address" reads "10.0.0.9"
    And the setting "API.RemoteSyslog1.Enabled" reads "true"
    When the installer sets "API.RemoteSyslog1.Server1.Port" to "7000"
    Then the setting "API.RemoteSyslog1.Enabled" reads "false"
    When the installer sets "API.RemoteSyslog1.Enabled" to "true"
    Then the setting "API.RemoteSyslog1.Enabled" reads "true"

  Scenario: Sending without a server cannot be switched on by parameter
    When the installer sets "API.RemoteSyslog1.Enabled" to "true"
    Then the setting "API.RemoteSyslog1.Enabled" reads "false"

  Scenario: A server that comes later gets what waited, and the unit's log tells of it once a minute
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "TCP"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    And 50 seconds pass
    And a client gets "/axis-cgi/systemlog.cgi"
    Then the answer has 1 line with "Syslog server 192.168.0.50:601/TCP: no connection"
    Given a syslog server "192.168.0.50" that listens on TCP port 601
    When 60 seconds pass
    Then the syslog server "192.168.0.50" has got 5 lines with "Test message"

  Scenario: A connection that breaks is made again for the next line
    Given a syslog server "192.168.0.50" that listens on TCP port 601
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "TCP"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    And the syslog server "192.168.0.50" goes away
    Given a syslog server "192.168.0.50" that listens on TCP port 601
    When 60 seconds pass
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then the syslog server "192.168.0.50" has got 10 lines with "Test message"

  @LOG-012
  Scenario: Servers are tried before they are saved
    Given a syslog server "192.168.0.50" that listens on UDP port 514
    And a syslog server "192.168.0.51" that listens on TCP port 601
    When a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test", "params": {"servers": [
        {"address": "192.168.0.50", "protocol": "UDP"},
        {"address": "192.168.0.51", "protocol": "TCP"}]}}
      """
    Then in the answer "data" is '{"enabled":false,"servers":[]}'
    And the syslog server "192.168.0.50" has got 1 line with "Test message with severity Alert"
    And the syslog server "192.168.0.51" has got 1 line with "Test message with severity Alert"
    And the setting "API.RemoteSyslog1.Server1.Address" reads ""

  @LOG-013
  Scenario Outline: Over TLS only a server that the CA certificate set vouches for gets lines: <set>
    Given a syslog server "192.168.0.50" that listens on TLS port 6514, certified by "<authority>"
    And the client installs the CA certificate of "Log CA" as "log-ca"
    And the client installs the CA certificate of "Other CA" as "other ca"
    When the setting "API.RemoteSyslog1.CACertificateSet" is "<set>"
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "setup", "params": {"servers": [{"address": "192.168.0.50"}]}}
      """
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    And 1 second passes
    Then the setting "API.RemoteSyslog1.CACertificateSet" reads "<set>"
    And the syslog server "192.168.0.50" has got <lines> lines with "Test message"

    Examples:
      | authority | set             | lines |
      | Log CA    |                 | 5     |
      | Log CA    | log-ca          | 5     |
      | Log CA    | log-ca,other ca | 5     |
      | Other CA  | other ca        | 5     |
      | Other CA  | log-ca          | 0     |
      | Log CA    | lost-ca         | 0     |
      | Nobody    |                 | 0     |
