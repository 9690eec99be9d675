@network
Feature: SSH

  The accounts of SSH log in while the service is on. What they get is a model of the unit's shell,
  and says so.

  Background:
    Given a factory-fresh door station
    And a client adds the SSH account "anna"

  @ACC-017
  Scenario: Off until it is turned on, and unreachable when it is off
    Then SSH cannot be reached
    When the installer sets "Network.SSH.Enabled" to "yes"
    Then SSH can be reached
    When "anna" logs in over SSH with "open sesame"
    Then the login is good
    When the installer sets "Network.SSH.Enabled" to "no"
    Then SSH cannot be reached

  @ACC-016 @ACC-018
  Scenario Outline: <who> with <password>
    Given SSH is on
    When "<who>" logs in over SSH with "<password>"
    Then the login is <judged>

    Examples:
      | who  | password    | judged  |
      | anna | open sesame | good    |
      | anna | open        | refused |
      | otto | open sesame | refused |

  @ACC-019
  Scenario: A changed password counts from the next login on, and a removed account is nobody
    Given SSH is on
    When the client sets "ssh/v2/users/anna/password" to "'close sesame'"
    And "anna" logs in over SSH with "open sesame"
    Then the login is refused
    When "anna" logs in over SSH with "close sesame"
    Then the login is good
    When the client removes "ssh/v2/users/anna"
    And "anna" logs in over SSH with "close sesame"
    Then the login is refused

  Scenario: Accounts of the web server are no SSH accounts
    Given SSH is on
    And there is an administrator "boss" with password "secret"
    When "boss" logs in over SSH with "secret"
    Then the login is refused

  Scenario Outline: The command <command>
    Given SSH is on
    When "anna" logs in over SSH with "open sesame"
    And the command "<command>" is run over SSH
    Then the command says "<says>"
    And the command ends with status <status>

    Examples:
      | command     | says                                      | status |
      | help        | A model of the unit's shell               | 0      |
      | version     | AXIS A8207-VE                             | 0      |
      | uname       | Linux                                     | 0      |
      | uname -a    | Linux axis-b8a44f000001                   | 0      |
      | uname -m    | uname: knows -a alone here                | 2      |
      | hostname    | axis-b8a44f000001                         | 0      |
      | whoami      | anna                                      | 0      |
      | journalctl  | System started after power-on             | 0      |
      | exit 7      |                                           | 7      |
      | exit x      | Illegal number: x                         | 2      |
      | reboot      | -sh: reboot: not found                    | 127    |

  Scenario: A shell on a terminal
    Given SSH is on
    When "anna" logs in over SSH with "open sesame"
    Then the terminal shows "its shell is a model"
    When "whoamx\bi\r" is typed into the terminal
    Then the terminal shows "whoamx\b \bi\r\nanna\r\n# "
    When "nonsense\003" is typed into the terminal
    Then the terminal shows "nonsense^C\r\n# "
    When "exit 3\r" is typed into the terminal
    Then the shell ends with status 3

  Scenario: The end of input ends a shell
    Given SSH is on
    When "anna" logs in over SSH with "open sesame"
    And "\004" is typed into the terminal
    Then the shell ends with status 0

  Scenario: There is no file transfer
    Given SSH is on
    When "anna" logs in over SSH with "open sesame"
    Then the subsystem "sftp" is refused

  Scenario: Logins are in the logs, passwords are not
    Given SSH is on
    When "anna" logs in over SSH with "wrong guess"
    And "anna" logs in over SSH with "open sesame"
    And the client gets "/axis-cgi/accesslog.cgi"
    Then the answer tells "Failed password for anna from"
    And the answer tells "Accepted password for anna from"
    And the answer does not tell "guess"
    And the answer does not tell "sesame"
    When the client gets "/axis-cgi/auditlog.cgi"
    Then the answer tells "Authentication failed (SSH)."

  Scenario: Who guesses is blocked, with the right password too
    Given SSH is on
    And the setting "System.PreventDoSAttack.DoSPageCount" is "3"
    When "anna" logs in over SSH with "wrong" 4 times
    And "anna" logs in over SSH with "open sesame"
    Then the login is refused
    When 10 seconds pass
    And "anna" logs in over SSH with "open sesame"
    Then the login is good

  Scenario: SSH is on after a restart, with the same host key; a factory default makes another
    Given SSH is on
    When "anna" logs in over SSH with "open sesame"
    And the host key is noted
    And the installer restarts the unit
    And the unit has started again
    And "anna" logs in over SSH with "open sesame"
    Then the login is good
    And the host key is the one noted
    When the installer returns the unit to factory default
    And the unit has started again
    Then SSH cannot be reached
    Given SSH is on
    And a client adds the SSH account "anna"
    When "anna" logs in over SSH with "open sesame"
    Then the host key is another one
