@peer
Feature: TLS as others see it

  Background:
    Given a factory-fresh door station

  Scenario Outline: OpenSSL is let in with TLS <version>
    Given the program "openssl"
    When somebody runs "openssl s_client -brief <option> -connect {https}"
    Then the program succeeds
    And the program prints "Protocol version: TLSv<version>"

    Examples:
      | version | option  |
      | 1.2     | -tls1_2 |
      | 1.3     | -tls1_3 |

  Scenario Outline: OpenSSL is refused with TLS <version>
    Given the program "openssl"
    When somebody runs "openssl s_client <option> -cipher DEFAULT@SECLEVEL=0 -connect {https}"
    Then the program fails
    And the program prints "protocol version"

    Examples:
      | version | option  |
      | 1.0     | -tls1   |
      | 1.1     | -tls1_1 |

  Scenario: sslscan finds nothing weak
    Given the program "sslscan"
    When somebody runs "sslscan --no-colour {https}"
    Then the program succeeds
    And the program prints a line like "TLSv1.2\s+enabled"
    And the program prints a line like "TLSv1.3\s+enabled"
    And the program prints a line like "TLSv1.1\s+disabled"
    And the program prints a line like "TLSv1.0\s+disabled"
    And the program prints a line like "SSLv3\s+disabled"
    And the program prints a line like "SSLv2\s+disabled"
    And the program does not print "CBC"
    And the program does not print "RC4"
    And the program does not print "Anonymous"
    And the program prints "TLSv1.2 not vulnerable to heartbleed"
    And the program prints "Session renegotiation not supported"
