Feature: Global proxies
  User manual, System > Network > Global proxies.

  Background:
    Given a factory-fresh door station
    And an HTTP proxy at 192.168.0.8 port 3128

  @PROXY-001 @PROXY-003
  Scenario: What the unit fetches over HTTP goes through the HTTP proxy, after a restart
    Given a web server at 192.168.0.9 that is called "www.example.com"
    And a web server at 192.168.0.10 that is called "192.168.0.10"
    When a client posts to "/axis-cgi/network_settings.cgi":
      """
      {"apiVersion": "1.0", "method": "setGlobalProxyConfiguration", "params": {
        "httpProxy": "http://192.168.0.8:3128", "httpsProxy": "", "noProxy": ""}}
      """
    And the unit fetches "http://192.168.0.10/"
    Then it gets "hello"
    And the HTTP proxy at 192.168.0.8 was not asked
    When the installer restarts the unit
    And 30 seconds pass
    And the unit fetches "http://www.example.com/news?page=2"
    Then it gets "hello"
    And the HTTP proxy at 192.168.0.8 was asked "GET http://www.example.com/news?page=2"

  @PROXY-001
  Scenario: What the unit fetches over HTTPS goes through the HTTPS proxy, which sees nothing of it
    Given a web server over TLS at 192.168.0.9 that is called "www.example.com", certified by "Web CA"
    And the client installs the CA certificate of "Web CA" as "web-ca"
    And the setting "Network.GlobalProxy.HTTPS" is "http://192.168.0.8:3128"
    When the installer restarts the unit
    And 30 seconds pass
    And the unit fetches "https://www.example.com/secret"
    Then it gets "hello"
    And the HTTP proxy at 192.168.0.8 was asked "CONNECT www.example.com:443"

  @PROXY-002
  Scenario: A proxy that wants a login gets it
    Given a web server at 192.168.0.9 that is called "www.example.com"
    And the HTTP proxy at 192.168.0.8 wants the login "Basic Y2FtOnMzY3JldA=="
    And the setting "Network.GlobalProxy.HTTP" is "http://cam:s3cret@192.168.0.8:3128"
    When the installer restarts the unit
    And 30 seconds pass
    And the unit fetches "http://www.example.com/"
    Then it gets "hello"

  @PROXY-002
  Scenario Outline: A proxy of another format is refused: <proxy>
    When the installer sets "Network.GlobalProxy.HTTP" to "<proxy>"
    Then it is refused: "Error setting"

    Examples:
      | proxy                      |
      | 192.168.0.8:3128           |
      | ftp://192.168.0.8:3128     |
      | http://192.168.0.8         |
      | http://192.168.0.8:70000   |
      | http://192.168.0.8:3128/   |
      | http://a b@192.168.0.8:80  |

  @PROXY-004
  Scenario Outline: Without proxy: <host> if "<except>" is excepted
    Given a web server at <address> that is called "<host>"
    And the unit finds "<host>" at <address>
    And the setting "Network.GlobalProxy.HTTP" is "http://192.168.0.8:3128"
    And the setting "Network.GlobalProxy.NoProxy" is "<except>"
    When the installer restarts the unit
    And 30 seconds pass
    And the unit fetches "http://<host>/"
    Then it gets "hello"
    And the HTTP proxy at 192.168.0.8 <was>

    Examples:
      | host            | address     | except                        | was                                    |
      | 192.168.0.9     | 192.168.0.9 |                               | was asked "GET http://192.168.0.9/"    |
      | 192.168.0.9     | 192.168.0.9 | 192.168.0.9                   | was not asked                          |
      | 192.168.0.9     | 192.168.0.9 | 192.168.0.7                   | was asked "GET http://192.168.0.9/"    |
      | 192.168.0.9     | 192.168.0.9 | 10.0.0.0/8,192.168.0.0/28     | was not asked                          |
      | 192.168.0.99    | 192.168.0.99 | 192.168.0.0/28               | was asked "GET http://192.168.0.99/"   |
      | www.example.com | 192.168.0.9 | www.example.com               | was not asked                          |
      | www.example.com | 192.168.0.9 | .example.com                  | was not asked                          |
      | www.example.com | 192.168.0.9 | example.com                   | was asked "GET http://www.example.com/" |
      | example.com     | 192.168.0.9 | .example.com                  | was asked "GET http://example.com/"    |

  @PROXY-004
  Scenario Outline: No proxy of another form is refused: <except>
    When the installer sets "Network.GlobalProxy.NoProxy" to "<except>"
    Then it is refused: "Error setting"

    Examples:
      | except         |
      | 192.168.0.0/33 |
      | 192.168.0      |
      | a,,b           |
      | *.example.com  |
