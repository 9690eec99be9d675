Feature: Accounts

  Nobody can do anything before the first administrator is made. Then everybody needs an account,
  and each account may do what its role allows.

  @SETUP-008 @SETUP-005
  Scenario: A new unit has no account and demands one
    Given a client has no account
    When the client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.0", "method": "systemready"}
      """
    Then in the answer "data.needsetup" is "yes"
    When the client gets "/axis-cgi/param.cgi?action=list&group=Brand"
    Then the client is asked to log in
    When the client gets "/axis-cgi/pwdgrp.cgi?action=get"
    Then the answer is 401 of type "text/html"
    And the answer reads:
      """
      Error: initial admin user must be created first.
      """

  @SETUP-006 @SETUP-004 @RESET-008
  Scenario: The first administrator sets the unit up
    Given a client has no account
    When the client adds the first administrator "alice" with password "Wonderland 1"
    Then the account is created
    When the client gets "/axis-cgi/param.cgi?action=list&group=Brand.Brand"
    Then the client is asked to log in
    When the client logs in as "alice" with "Wonderland 1"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the answer reads:
      """
      alice
      users admin operator ptz viewer
      """
    When the client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.0", "method": "systemready"}
      """
    Then in the answer "data.needsetup" is "no"

  @SETUP-007
  Scenario: The first account must be an administrator
    Given a client has no account
    When the client adds the operator "bob" with password "secret"
    Then it is refused with "not a valid initial admin user"
    When the client adds the first administrator "bob" with password ""
    Then it is refused with "invalid password"
    When the client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.0", "method": "systemready"}
      """
    Then in the answer "data.needsetup" is "yes"

  @SETUP-009
  Scenario: Only a factory reset helps whoever lost the password
    Given a client has no account
    When the client adds the first administrator "alice" with password "forgotten"
    And the client adds the first administrator "bob" with password "secret"
    Then the client is asked to log in
    When power is cut
    And the control button is pressed and held
    And PoE class 4 is connected
    And 18 seconds pass
    And the control button is released
    And the unit has started again
    And the client adds the first administrator "bob" with password "secret"
    Then the account is created

  @SETUP-011
  Scenario Outline: Weak passwords are taken
    Given there is a viewer "bob" with password "<password>"
    When the client logs in as "bob" with "<password>"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

    Examples:
      | password |
      | a        |
      | 12345678 |
      | bob      |

  @ACC-002 @ACC-008 @ACC-009 @ACC-010 @ACC-011
  Scenario Outline: What each role may do
    Given there is a <role> "someone" with password "secret"
    When the client logs in as "someone" with "secret"
    And the client gets "<path>"
    Then the client <may>

    Examples:
      | role          | path                                                       | may     |
      | viewer        | /axis-cgi/jpg/image.cgi?resolution=320x240                 | may     |
      | viewer        | /axis-cgi/param.cgi?action=list&group=Brand                | may     |
      | viewer        | /axis-cgi/pwdgrp.cgi?action=get                            | may not |
      | operator      | /axis-cgi/jpg/image.cgi?resolution=320x240                 | may     |
      | operator      | /axis-cgi/pwdgrp.cgi?action=get                            | may not |
      | administrator | /axis-cgi/jpg/image.cgi?resolution=320x240                 | may     |
      | administrator | /axis-cgi/pwdgrp.cgi?action=get                            | may     |

  @ACC-003
  Scenario: There may be 100 accounts and no more
    Given there are 100 accounts
    When the client adds the viewer "toomany" with password "secret"
    Then it is refused with "consult the system log file"
    And there are 100 accounts

  @ACC-004
  Scenario: A name is taken once
    Given there is a viewer "bob" with password "first"
    When the client adds the operator "bob" with password "second"
    Then it is refused with "this user name already exists, consult the system log file"
    When the client logs in as "bob" with "first"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the answer reads:
      """
      bob
      users viewer
      """

  @ACC-005 @ACC-006
  Scenario Outline: A password has 1 to 64 printable ASCII characters
    Given there is a viewer "bob" with password "old"
    When the client changes the password of "bob" to "<password>"
    Then <outcome>

    Examples:
      | password                                                         | outcome                                |
      | abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ-1234567890 | the account is modified                |
      | abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ-12345678901| it is refused with "invalid password"  |
      |                                                                  | it is refused with "invalid password"  |
      | grün                                                             | it is refused with "invalid password"  |
      | ~ !#$                                                            | the account is modified                |

  @ACC-001 @ACC-013
  Scenario: A password is changed
    Given there is an administrator "root" with password "old"
    When the client changes the password of "root" to "new"
    Then the account is modified
    When the client logs in as "root" with "old"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client is asked to log in
    When the client logs in as "root" with "new"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @ACC-013
  Scenario: An account is changed and deleted
    Given there is a viewer "bob" with password "secret"
    When the client makes "bob" an operator
    Then the account is modified
    When the client removes the account "bob"
    Then the account is removed
    When the client removes the account "bob"
    Then it is refused with "account user name"
    When the client logs in as "bob" with "secret"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client is asked to log in

  @ACC-014
  Scenario: The account root cannot be deleted
    Given there is an administrator "root" with password "secret"
    When the client removes the account "root"
    Then it is refused with "consult the system log file"
    When the client logs in as "root" with "secret"
    And the client gets "/axis-cgi/pwdgrp.cgi?action=get"
    Then the client may

  Scenario: The last administrator stays one
    Given there is a viewer "bob" with password "secret"
    When the client removes the account "installer"
    Then it is refused with "consult the system log file"
    When the client makes "installer" a viewer
    Then it is refused with "consult the system log file"

  @ACC-015
  Scenario: Anonymous viewing
    Given there is a viewer "bob" with password "secret"
    And the setting "System.BoaProtViewer" is "anonymous"
    When a client has no account
    And the client gets "/axis-cgi/jpg/image.cgi?resolution=320x240"
    Then the client may
    When the client gets "/axis-cgi/pwdgrp.cgi?action=get"
    Then the client is asked to log in
    When the installer sets "System.BoaProtViewer" to "password"
    And the client gets "/axis-cgi/jpg/image.cgi?resolution=320x240"
    Then the client is asked to log in

  Scenario Outline: A client proves who it is by <scheme>
    Given there is a viewer "bob" with password "secret"
    And the setting "Network.HTTP.AuthenticationPolicy" is "<policy>"
    When the client logs in as "bob" with "secret" by <scheme>
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client <outcome>

    Examples:
      | policy       | scheme  | outcome             |
      | recommended  | MD5     | may                 |
      | recommended  | SHA-256 | may                 |
      | recommended  | Basic   | is asked to log in  |
      | basic        | Basic   | may                 |
      | basic        | MD5     | is asked to log in  |
      | basic_digest | Basic   | may                 |
      | digest       | SHA-256 | may                 |

  Scenario: A nonce ages, and the client is told so
    Given there is a viewer "bob" with password "secret"
    When the client logs in as "bob" with "secret"
    And the client gets "/axis-cgi/usergroup.cgi"
    And 301 seconds pass
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @BRUTE-001 @BRUTE-002 @BRUTE-003
  Scenario: Whoever guesses is blocked for a while
    Given there is a viewer "bob" with password "secret"
    And the setting "System.PreventDoSAttack.DoSPageCount" is "3"
    And the setting "System.PreventDoSAttack.DoSBlockingPeriod" is "10"
    When the client logs in as "bob" with "guess"
    And the client gets "/axis-cgi/usergroup.cgi" 3 times
    Then the client is asked to log in
    When the client gets "/axis-cgi/usergroup.cgi"
    Then the client is asked to log in
    When the client logs in as "bob" with "secret"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may not
    When 11 seconds pass
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may

  @BRUTE-003
  Scenario: Guessing on many pages is counted for the unit as a whole
    Given there is a viewer "bob" with password "secret"
    And the setting "System.PreventDoSAttack.DoSSiteCount" is "3"
    When the client logs in as "bob" with "guess"
    And the client gets "/axis-cgi/usergroup.cgi" 2 times
    And the client gets "/axis-cgi/login.cgi" 2 times
    And the client logs in as "bob" with "secret"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may not

  @BRUTE-001
  Scenario: With blocking off nobody is blocked
    Given there is a viewer "bob" with password "secret"
    And the setting "System.PreventDoSAttack.ActivatePasswordThrottling" is "Off"
    When the client logs in as "bob" with "guess"
    And the client gets "/axis-cgi/usergroup.cgi" 50 times
    And the client logs in as "bob" with "secret"
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the client may
