Feature: The first web pages

  Whoever types the unit's address into a browser gets its web interface: on a new unit the page for
  the first account, later the question who is there.

  @SETUP-003 @SETUP-005
  Scenario: The address of a new unit leads to the first account
    Given a client has no account
    When the client gets "/"
    Then the answer is 200 of type "text/html; charset=utf-8"
    And the page is titled "Add the first account"
    And everything the page consists of comes from the unit

  @SETUP-003 @SETUP-004
  Scenario: The address of a unit with accounts asks for a login first
    Given there is a viewer "bob" with password "secret"
    And a client has no account
    When the client gets "/"
    Then the client is asked to log in
    When the client logs in as "bob" with "secret"
    And the client gets "/"
    Then the page is titled "Door station"
    And everything the page consists of comes from the unit

  @SETUP-003
  Scenario: The page leads to where HTTPS is, wherever that is
    When the client gets "/"
    Then the answer holds "data-secure-port='443'"
    When the installer sets "HTTPS.Port" to "8443"
    And the client gets "/"
    Then the answer holds "data-secure-port='8443'"
    When the installer sets "HTTPS.Enabled" to "no"
    And the client gets "/"
    Then the answer holds "data-secure-port=''"

  @SETUP-012
  Scenario: Whoever sets a password is given advice, not rules
    Given a client has no account
    When the client gets "/"
    Then the page says "At least 8 characters, best made by a password generator."
    And the page says "Never show it to anybody."
    And the page says "Change it regularly, at least once a year."
    When the client fills in the form:
      | user   | alice |
      | pwd    | 1     |
      | repeat | 1     |
    Then the account is created

  @SETUP-006
  Scenario: The first account is made with the page
    Given a client has no account
    When the client gets "/"
    And the client fills in the form:
      | user   | alice        |
      | pwd    | Wonderland 1 |
      | repeat | Wonderland 1 |
    Then the account is created
    When the client logs in as "alice" with "Wonderland 1"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the answer reads:
      """
      alice
      users admin operator ptz viewer
      """

  @ACC-007 @SETUP-007
  Scenario: Passwords that differ make no first account
    Given a client has no account
    When the client gets "/"
    And the client fills in the form:
      | user   | alice        |
      | pwd    | Wonderland 1 |
      | repeat | Wonderland 2 |
    Then it is refused with "the passwords differ"
    When the client gets "/"
    Then the page is titled "Add the first account"

  @ACC-007
  Scenario: Passwords that differ make no further account and change none
    Given there is a viewer "bob" with password "secret"
    When the client gets "/axis-cgi/pwdgrp.cgi?action=add&user=eve&pwd=one&repeat=two&grp=users&sgrp=viewer"
    Then it is refused with "the passwords differ"
    When the client gets "/axis-cgi/pwdgrp.cgi?action=update&user=bob&pwd=one&repeat=two"
    Then it is refused with "the passwords differ"
    When the client logs in as "bob" with "secret"
    And the client gets "/"
    Then the client may

  @HTTP-004
  Scenario: Encrypted pages take longer, most of all the first
    Given there is a viewer "bob" with password "secret"
    And the network holds each packet up for 50 ms
    And the client uses HTTP
    When the client gets "/pages/style.css"
    Then the answer took 200 ms
    When the client gets "/pages/style.css"
    Then the answer took 100 ms
    Given the client uses HTTPS
    When the client gets "/pages/style.css"
    Then the answer took 300 ms
    When the client gets "/pages/style.css"
    Then the answer took 100 ms

  @SETUP-015
  Scenario: From the box into service with a browser's means alone
    Given a client has no account
    When the client gets "/"
    And the client fills in the form:
      | user   | alice        |
      | pwd    | Wonderland 1 |
      | repeat | Wonderland 1 |
    And the client logs in as "alice" with "Wonderland 1"
    And the client posts to "/axis-cgi/time.cgi":
      """
      {"apiVersion": "1.0", "method": "setTimeZone", "params": {"timeZone": "Europe/Stockholm"}}
      """
    Then the answer has no "error"
    When the client posts to "/axis-cgi/io/portmanagement.cgi":
      """
      {"apiVersion": "1.0", "method": "setPorts",
       "params": {"ports": [{"port": "4", "name": "Front door"}]}}
      """
    Then the answer has no "error"
    When the client gets "/axis-cgi/param.cgi?action=update&Network.HostName=frontdoor"
    Then the answer holds "OK"
    When the client gets "/axis-cgi/io/port.cgi?action=5:/"
    Then relay 1 is closed
