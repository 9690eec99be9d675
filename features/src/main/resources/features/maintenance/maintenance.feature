Feature: Maintenance
  User manual, Maintenance > Maintenance.

  Background:
    Given a door station with the preset "stand-alone"

  @MAINT-001
  Scenario: Restart keeps all settings
    Given the setting "Reader.Pin.Timeout" is "25"
    When the installer restarts the unit
    Then the unit is not ready
    When the unit has started again
    Then the setting "Reader.Pin.Timeout" reads "25"
    And the Entry list holds 4 credential holders
    And there is 1 rule
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is closed

  @MAINT-001
  Scenario: Clients tell a restart by a new boot
    Given the client knows the boot of the unit
    When the installer restarts the unit
    And a client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.0", "method": "systemready"}
      """
    Then there is no answer
    When the unit has started again
    And a client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.0", "method": "systemready"}
      """
    Then in the answer "data.systemready" is "yes"
    And in the answer "data.uptime" is "4"
    And in the answer "data.bootid" is not what the client noted

  @MAINT-001
  Scenario: The unit answers before it restarts
    When a client gets "/axis-cgi/restart.cgi"
    Then the answer is 200 of type "text/html"
    And its header "Connection" is "close"
    And the unit is ready
    When 1.1 seconds pass
    Then the unit is not ready

  @MAINT-002
  Scenario: Restore returns most settings to factory values
    Given the setting "Reader.Pin.Timeout" is "25"
    When the installer restores the unit
    And the unit has started again
    Then the setting "Reader.Pin.Timeout" reads "10"
    And the Entry list holds 0 credential holders
    And there are 0 rules

  @MAINT-004
  Scenario Outline: Firmware management does it too: <mode> factory default
    Given the setting "Reader.Pin.Timeout" is "25"
    When a client posts to "/axis-cgi/firmwaremanagement.cgi":
      """
      {"apiVersion": "1.0", "method": "factoryDefault", "params": {"factoryDefaultMode": "<mode>"}}
      """
    Then the answer reads:
      """
      {
        "apiVersion": "1.8",
        "method": "factoryDefault",
        "data": {}
      }
      """
    When 1.1 seconds pass
    And the unit has started again
    Then the setting "Reader.Pin.Timeout" reads "10"
    And there are 0 rules

    Examples:
      | mode |
      | soft |
      | hard |

  @MAINT-004 @RESET-009
  Scenario: Factory default returns all settings to factory values
    Given the setting "Reader.Pin.Timeout" is "25"
    When the installer returns the unit to factory default
    And the unit has started again
    Then the setting "Reader.Pin.Timeout" reads "10"
    And the setting "EntryList.Enabled" reads "no"
    And the Entry list holds 0 credential holders
    And there are 0 rules
    When the visitor holds the card "Anna Berg" to the reader
    Then relay 1 is open

  @demo
  Scenario: A loss of power locks the door
    When the visitor holds the card "Anna Berg" to the reader
    Then the door is released
    When power is cut
    Then the door is locked
    And the stripe is dark
    When PoE class 4 is connected
    And the unit has started again
    And the visitor holds the card "Anna Berg" to the reader
    Then the door is released

  @MAINT-001
  Scenario: A restart in the middle of an opening leaves the door locked
    When the visitor holds the card "Anna Berg" to the reader
    Then the door is released
    When the installer restarts the unit
    Then relay 1 is open
    And the door is locked

  @MAINT-003
  Scenario Outline: Restore keeps what the unit is reached by, factory default does not
    Given the setting "Network.BootProto" is "none"
    And the setting "Network.IPAddress" is "192.168.0.77"
    And the setting "Network.SubnetMask" is "255.255.0.0"
    And the setting "Network.DefaultRouter" is "192.168.0.2"
    And the setting "Network.Resolver.ObtainFromDHCP" is "no"
    And the setting "Network.Resolver.NameServerList" is "192.168.0.53"
    And the setting "Network.Interface.I0.dot1x.EAPOLVersion" is "2"
    And the setting "Network.HostName" is "front-door"
    When <reset>
    And the unit has started again
    Then the setting "Network.BootProto" reads "<protocol>"
    And the setting "Network.IPAddress" reads "<address>"
    And the setting "Network.SubnetMask" reads "<mask>"
    And the setting "Network.DefaultRouter" reads "<router>"
    And the setting "Network.Resolver.NameServerList" reads "<dns>"
    And the setting "Network.Interface.I0.dot1x.EAPOLVersion" reads "<eapol>"
    And the setting "Network.HostName" reads "axis-b8a44f000001"

    Examples:
      | reset                                              | protocol | address      | mask          | router      | dns          | eapol |
      | the installer restores the unit                    | none     | 192.168.0.77 | 255.255.0.0   | 192.168.0.2 | 192.168.0.53 | 2     |
      | the installer returns the unit to factory default  | dhcp     | 192.168.0.90 | 255.255.255.0 | 192.168.0.1 |              | 3     |
