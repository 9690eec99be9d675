Feature: HTTP and HTTPS

  The web server answers over HTTP and over HTTPS with a certificate that the unit makes itself when
  it is first needed.

  Background:
    Given a factory-fresh door station

  @SETUP-010 @HTTP-001 @HTTP-002
  Scenario Outline: HTTPS works out of the box
    Given the client uses HTTPS with <version> only
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may
    And the connection is encrypted with <version>
    And the certificate is of "axis-b8a44f000001"

    Examples:
      | version |
      | TLSv1.2 |
      | TLSv1.3 |

  Scenario Outline: Old versions of TLS are refused
    Given the client uses HTTPS with <version> only
    When the client gets "/axis-cgi/usergroup.cgi"
    Then there is no answer

    Examples:
      | version |
      | TLSv1.1 |
      | TLSv1   |

  Scenario: The certificate stays the same after a restart
    Given the client uses HTTPS
    When the client gets "/axis-cgi/usergroup.cgi"
    And the client keeps the certificate in mind
    And the installer restarts the unit
    And the unit has started again
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the certificate is the one the client has in mind

  Scenario: Names and passwords as they are, over HTTPS alone
    Given there is a viewer "bob" with password "secret"
    And a client has no account
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the unit offers "Digest MD5, Digest SHA-256"
    Given the client uses HTTPS
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the unit offers "Digest MD5, Digest SHA-256, Basic"
    When the client logs in as "bob" with "secret" by Basic
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @HTTP-003 @NET-018
  Scenario: Access over HTTPS alone
    Given the setting "System.BoaGroupPolicy.admin" is "https"
    And the setting "System.BoaGroupPolicy.operator" is "https"
    And the setting "System.BoaGroupPolicy.viewer" is "https"
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the answer is 307 of type "text/html; charset=iso-8859-1"
    And its header "Location" is "https://unit/axis-cgi/usergroup.cgi"
    Given the client uses HTTPS
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @HTTP-003
  Scenario: Access over HTTP alone
    Given the client uses HTTPS
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may
    Given the setting "HTTPS.Enabled" is "no"
    When the client gets "/axis-cgi/usergroup.cgi"
    Then there is no answer
    Given the client uses HTTP
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @HTTP-003
  Scenario: One role may come over HTTPS alone
    Given there is a viewer "bob" with password "secret"
    And the setting "System.BoaGroupPolicy.viewer" is "https"
    When the client logs in as "bob" with "secret"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may not
    Given the client uses HTTPS
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @HTTP-005
  Scenario: Other ports
    Given the setting "System.BoaPort" is "8080"
    And the client uses HTTP on port 8080
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may
    Given the client uses HTTP on port 80
    When the client gets "/axis-cgi/usergroup.cgi"
    Then there is no answer
    Given the setting "HTTPS.Port" is "65535"
    And the client uses HTTPS on port 65535
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @HTTP-005
  Scenario Outline: Ports that there are not
    When the installer sets "<key>" to "<port>"
    Then it is refused: "# Error: Error setting '<key>' to '<port>'!"

    Examples:
      | key            | port  |
      | System.BoaPort | 0     |
      | System.BoaPort | 65536 |
      | HTTPS.Port     | -1    |

  @HTTP-006
  Scenario: An administrator may take a well-known port, with a warning
    Given the setting "System.BoaPort" is "81"
    When the client uses HTTP on port 81
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may
    And the system log tells "Port 81 is reserved for well-known services"
