@peer
Feature: OpenSSH

  Background:
    Given the program "ssh"
    And a factory-fresh door station
    And a client adds the SSH account "anna"
    And SSH is on
    And the program file "askpass":
      """
      #!/bin/sh
      echo 'open sesame'
      """
    And the file "config":
      """
      Host unit
        HostName 127.0.0.1
        Port {port of ssh}
        User anna
        UserKnownHostsFile known_hosts
        StrictHostKeyChecking accept-new
        PreferredAuthentications password
        NumberOfPasswordPrompts 1
        ConnectTimeout 10
      """

  Scenario: Logs in and runs a command
    When somebody runs "env SSH_ASKPASS=./askpass SSH_ASKPASS_REQUIRE=force ssh -F config unit version"
    Then the program succeeds
    And the program prints a line like "AXIS A8207-VE.*, AXIS OS \d+\.\d+\.\d+"
    When somebody runs "env SSH_ASKPASS=./askpass SSH_ASKPASS_REQUIRE=force ssh -F config unit 'exit 7'"
    Then the program ends with status 7

  Scenario: Has a shell with a terminal
    When somebody runs "env SSH_ASKPASS=./askpass SSH_ASKPASS_REQUIRE=force ssh -tt -F config unit"
    Then the program prints "its shell is a model"

  Scenario: Is refused with a wrong password
    Given the program file "askpass":
      """
      #!/bin/sh
      echo wrong
      """
    When somebody runs "env SSH_ASKPASS=./askpass SSH_ASKPASS_REQUIRE=force ssh -F config unit version"
    Then the program ends with status 255
    And the program prints "Permission denied (password)"

  Scenario Outline: Finds nothing weak: <weak>
    When somebody runs "ssh -F config <option>=<weak> unit version"
    Then the program fails
    And the program prints "no matching"

    Examples:
      | option                       | weak                        |
      | -o KexAlgorithms             | diffie-hellman-group14-sha1 |
      | -o Ciphers                   | aes128-cbc                  |
      | -o Ciphers=aes128-ctr -o MACs | hmac-sha1                  |
      | -o HostKeyAlgorithms         | ssh-rsa                     |

  Scenario: Forwards nothing
    When somebody runs "env SSH_ASKPASS=./askpass SSH_ASKPASS_REQUIRE=force ssh -F config -W 127.0.0.1:80 unit"
    Then the program fails
    And the program prints "channel 0: open failed"

  Scenario: Shows one host key, on an elliptic curve
    Given the program "ssh-keyscan"
    When somebody runs "ssh-keyscan -p {port of ssh} -T 5 127.0.0.1"
    Then the program prints "ecdsa-sha2-nistp256"
    And the program does not print "ssh-rsa"
