Feature: Certificates

  A client/server certificate shows who the unit is, a CA certificate tells whom it trusts. Private
  keys are kept in a secure keystore and never come out again.

  Background:
    Given a factory-fresh door station

  @SEC-001 @HTTP-002
  Scenario: A new unit has a certificate of its own and trusts several CAs
    Then the unit has the certificates:
      | Axis device ID ECC-P256 |
      | Default (self-signed)   |
    And the unit has the CA certificates:
      | Vestibule_Test_Root_1 |
      | Vestibule_Test_Root_2 |
      | Vestibule_Test_Root_3 |
    And the certificate "Default (self-signed)" is of "CN=axis-b8a44f000001" and issued by "CN=axis-b8a44f000001"

  @SEC-003
  Scenario: Certificates come as PEM or PFX
    When the client installs a certificate as "from PEM"
    Then the certificate is taken
    When the client installs a PFX file as "from PFX" with passphrase "correct horse"
    Then the certificate is taken
    And the unit has the certificates:
      | Axis device ID ECC-P256 |
      | Default (self-signed)   |
      | from PEM                |
      | from PFX                |

  @SEC-003
  Scenario Outline: Other formats are refused: <what>
    When the client installs "<text>" as certificate "door"
    Then the certificate is refused: "not a certificate, or a damaged one; PEM, CER and PFX are taken"
    And the unit has the certificates:
      | Axis device ID ECC-P256 |
      | Default (self-signed)   |

    Examples:
      | what        | text                        |
      | plain text  | hello                       |
      | an SSH key  | ssh-ed25519 AAAAC3NzaC1lZDI |
      | a JSON file | {}                          |

  @SEC-003
  Scenario: A wrong passphrase or a key that does not fit changes nothing
    When the client installs a PFX file as "door" with passphrase "wrong horse"
    Then the certificate is refused: "is the passphrase right?"
    When the client installs a certificate with the key of another as "door"
    Then the certificate is refused: "the private key does not belong to the certificate"
    And the unit has the certificates:
      | Axis device ID ECC-P256 |
      | Default (self-signed)   |

  @SEC-006 @SEC-009 @SEC-010
  Scenario: Keystore and kind of key can be selected
    Then the unit has the keystores:
      | SE0  |
      | TEE0 |
    When the client creates a certificate "in the chip" with a "NIST-P256" key in "SE0"
    Then the certificate is taken
    And the key of "in the chip" is of kind "EC"
    When the client installs a certificate as "in the processor" in "TEE0"
    Then the certificate is taken
    When the client creates a certificate "too long" with a "RSA-4096" key in "SE0"
    Then the certificate is refused: "the keystore SE0 takes keys of NIST-P256, RSA-2048"

  @SEC-009
  Scenario: A long key takes the unit its time
    When the client creates a certificate "long" with a "RSA-2048" key in "TEE0"
    Then the certificate is taken
    And the answer took 3000 ms
    And the key of "long" is of kind "RSA"

  @SEC-011
  Scenario: A keystore that the unit does not have cannot be selected
    When the client creates a certificate "door" with a "NIST-P256" key in "TPM0"
    Then the certificate is refused: "there is no keystore TPM0"

  @SEC-002 @SEC-008
  Scenario: A registration authority signs what the unit requests
    When the client creates a certificate "door" with a "NIST-P256" key in "SE0"
    Then the certificate "door" is of "CN=door.example,C=SE" and issued by "CN=door.example,C=SE"
    When the client has "door" signed by a registration authority
    Then the certificate is taken
    And the certificate "door" is of "CN=door.example,C=SE" and issued by "CN=Registration authority"

  @HTTP-002
  Scenario: The certificate that HTTPS needs is not deleted before another one is selected
    When the client installs a certificate as "door"
    And the client deletes the certificate "Default (self-signed)"
    Then the certificate is refused: "used for HTTPS; choose another certificate first"
    When the installer sets "HTTPS.Certificate" to "nobody"
    Then it is refused: "# Error: Error setting 'HTTPS.Certificate' to 'nobody'!"
    When the installer sets "HTTPS.Certificate" to "door"
    And the client deletes the certificate "Default (self-signed)"
    Then the unit has the certificates:
      | Axis device ID ECC-P256 |
      | door                    |

  @SEC-004
  Scenario: A factory reset deletes all certificates and brings those from the factory back
    When the client installs a certificate as "door"
    And the client installs a CA certificate as "authority"
    Then the unit has the CA certificates:
      | Vestibule_Test_Root_1 |
      | Vestibule_Test_Root_2 |
      | Vestibule_Test_Root_3 |
      | authority             |
    When the installer returns the unit to factory default
    And 6 seconds pass
    Then the unit has the certificates:
      | Axis device ID ECC-P256 |
      | Default (self-signed)   |
    And the unit has the CA certificates:
      | Vestibule_Test_Root_1 |
      | Vestibule_Test_Root_2 |
      | Vestibule_Test_Root_3 |

  @HTTP-007 @HTTP-001 @SEC-002
  Scenario: The selected certificate is the one that HTTPS shows
    When the client installs a certificate as "door"
    And the installer sets "HTTPS.Certificate" to "door"
    And the client uses HTTPS
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the certificate is of "door.example"
    When the installer sets "HTTPS.Certificate" to "Default (self-signed)"
    And the client uses HTTPS
    And the client gets "/axis-cgi/usergroup.cgi"
    Then the certificate is of "axis-b8a44f000001"

  @SEC-002
  Scenario: The unit's own certificate carries what the unit is called, and is made anew when that changes
    Then the certificate "Default (self-signed)" is for:
      | DNS axis-b8a44f000001       |
      | DNS axis-b8a44f000001.local |
      | DNS axis-b8a44f000001.lan   |
      | IP 192.168.0.90             |
    When the setting "Network.HostName" is "front-door"
    And the DHCP server gives out 192.168.0.44
    And the network cable is pulled out and plugged in again
    Then the certificate "Default (self-signed)" is for:
      | DNS axis-b8a44f000001       |
      | DNS axis-b8a44f000001.local |
      | DNS front-door              |
      | DNS front-door.local        |
      | DNS front-door.lan          |
      | IP 192.168.0.44             |

  @SEC-002
  Scenario: A certificate that others made or wanted stays as it is
    Given the client creates a certificate "web" with a "NIST-P256" key in "TEE0"
    When the setting "Network.HostName" is "front-door"
    And 1 seconds pass
    Then the certificate "web" is for:
      | DNS door.example |
