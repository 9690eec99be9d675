Feature: Parameters

  Nearly everything about the unit is a parameter with a name. Clients list them, ask what each one
  means and change those that their role allows, over param.cgi; Plain config shows the same.

  Background:
    Given a factory-fresh door station

  @PLAIN-001
  Scenario: An advanced user looks up what a parameter is, changes it and sees it work
    When the client asks for the definitions of "StatusLed"
    Then the answer is 200 of type "text/xml"
    And the answer has the lines:
      """
          <group name="StatusLed">
            <parameter name="Usage" value="on" securityLevel="7716" niceName="Status LED">
              <type>
                <enum>
                  <entry value="on" niceValue="on" />
                  <entry value="off" niceValue="off" />
                </enum>
              </type>
            </parameter>
          </group>
      """
    And the status LED is green
    When the client changes "StatusLed.Usage" to "off"
    Then the client is told "OK"
    And the status LED is dark
    When the installer restarts the unit
    And the unit has started again
    Then the parameter "StatusLed.Usage" is "off"
    And the status LED is dark

  @PLAIN-001
  Scenario: Most parameters of the unit are shown
    When the client gets "/axis-cgi/param.cgi?action=list"
    Then the answer has parameters of the groups "Brand, CallButton, EntryList, Image, ImageSource, IOPort, Network, Properties, Reader, StatusLed, System"
    And no parameter is listed twice
    And each parameter that is listed is also defined

  @STAT-001
  Scenario: Any client reads which AXIS OS the unit has, and its serial number
    Given there is a viewer "eve" with password "secret"
    When the client logs in as "eve" with "secret"
    And the client gets "/axis-cgi/param.cgi?action=list&group=root.Properties.Firmware.Version,Properties.System.SerialNumber"
    Then the answer reads:
      """
      root.Properties.Firmware.Version=12.8.52
      root.Properties.System.SerialNumber=B8A44F000001
      """

  Scenario: A home automation client finds all that it asks for before anything else
    When a client posts "action=list&group=root.Properties" as "text/plain" to "/axis-cgi/param.cgi"
    Then the answer has the parameters:
      | Properties.API.HTTP.Version            | 3                      |
      | Properties.API.Metadata.Metadata       | no                     |
      | Properties.API.Metadata.Version        | 0.0                    |
      | Properties.API.WebService.WebService   | no                     |
      | Properties.EmbeddedDevelopment.Version | 0.0                    |
      | Properties.Firmware.BuildDate          | Jan 17 2026 18:22      |
      | Properties.Firmware.BuildNumber        | 1                      |
      | Properties.Firmware.Version            | 12.8.52                |
      | Properties.Image.Format                | jpeg                   |
      | Properties.Image.NbrOfViews            | 1                      |
      | Properties.Image.Rotation              | 0                      |
      | Properties.PTZ.PTZ                     | no                     |
      | Properties.System.SerialNumber         | B8A44F000001           |
    And the answer has no parameter "Properties.API.RTSP.Version"

  Scenario: Of several changes those that are wrong are named and the others made
    When the client gets "/axis-cgi/param.cgi?action=update&Image.I0.Appearance.Compression=40&root.Image.I0.Appearance.Resolution=1x1&Brand.Brand=Other&No.Such=1"
    Then the client is told:
      """
      # Error: Error setting 'root.Image.I0.Appearance.Resolution' to '1x1'!
      # Error: Error setting 'Brand.Brand' to 'Other'!
      # Error: Error setting 'No.Such' to '1'!
      """
    And the parameter "Image.I0.Appearance.Compression" is "40"
    And the parameter "Image.I0.Appearance.Resolution" is "1920x1080"

  Scenario Outline: A value one beyond what is allowed is refused: <parameter>
    When the client changes "<parameter>" to "<allowed>"
    Then the client is told "OK"
    When the client changes "<parameter>" to "<beyond>"
    Then the client is told "# Error: Error setting '<parameter>' to '<beyond>'!"
    And the parameter "<parameter>" is "<allowed>"

    Examples:
      | parameter                       | allowed | beyond |
      | Image.I0.Appearance.Compression | 100     | 101    |
      | Image.I0.Appearance.Compression | 0       | -1     |
      | Image.I0.Appearance.Rotation    | 0       | 180    |
      | Reader.Pin.Length               | 32      | 33     |
      | Reader.Pin.Timeout              | 3       | 2      |
      | CallButton.PresenceTimeout      | 86400   | 86401  |
      | StatusLed.Usage                 | on      | On     |
      | System.BoaKeepAliveTimeout      | 3600    | 3601   |

  Scenario: A client posts its changes as a form
    When a client posts "action=update&Reader.Pin.Length=6&root.Reader.Pin.Timeout=20" as "application/x-www-form-urlencoded" to "/axis-cgi/param.cgi"
    Then the client is told "OK"
    And the parameter "Reader.Pin.Length" is "6"
    And the parameter "Reader.Pin.Timeout" is "20"

  Scenario: A value may have any signs
    When the client changes "IOPort.I0.Input.Name" to "Främre dörr = 100 % & mer"
    Then the client is told "OK"
    And the parameter "IOPort.I0.Input.Name" is "Främre dörr = 100 % & mer"
    When the client asks for the definitions of "IOPort.I0.Input.Name"
    Then the answer has the lines:
      """
                <parameter name="Name" value="Fr&#228;mre d&#246;rr = 100 % &amp; mer" securityLevel="7746" niceName="Name">
      """

  Scenario: HTTP and HTTPS cannot have the same port
    When the client changes "HTTPS.Port" to "80"
    Then the client is told "# Error: Error setting 'HTTPS.Port' to '80'!"
    And the parameter "HTTPS.Port" is "443"

  Scenario: An operator changes the picture and not the ports
    Given there is an operator "oscar" with password "secret"
    When the client logs in as "oscar" with "secret"
    And the client changes "Image.I0.Appearance.Compression" to "50"
    Then the client is told "OK"
    When the client changes "StatusLed.Usage" to "off"
    Then the client is told "# Error: Error setting 'StatusLed.Usage' to 'off'!"
    When the client gets "/axis-cgi/param.cgi?action=list&group=System.BoaPort"
    Then the answer reads:
      """
      # Error: Error -1 getting param in group 'System.BoaPort'
      """

  Scenario: A viewer reads and changes nothing
    Given there is a viewer "eve" with password "secret"
    When the client logs in as "eve" with "secret"
    Then the parameter "Image.I0.Appearance.Compression" is "30"
    When the client changes "Image.I0.Appearance.Compression" to "50"
    Then the client may not
    When the client is the administrator again
    Then the parameter "Image.I0.Appearance.Compression" is "30"

  Scenario: A client tries how the unit looks to viewers
    When the client gets "/axis-cgi/param.cgi?action=list&group=System.BoaPort&usergroup=viewer"
    Then the answer reads:
      """
      # Error: Error -1 getting param in group 'System.BoaPort'
      """
    Given there is an operator "oscar" with password "secret"
    When the client logs in as "oscar" with "secret"
    And the client gets "/axis-cgi/param.cgi?action=list&usergroup=admin"
    Then the client is asked to log in

  Scenario: The unit knows whether it is set up
    Then the parameter "System.RootPwdSet" is "yes"
    When the client changes "System.RootPwdSet" to "no"
    Then the client is told "# Error: Error setting 'System.RootPwdSet' to 'no'!"

  Scenario: Nothing is added without a template, and nothing is removed that was not added
    When the client gets "/axis-cgi/param.cgi?action=add&template=nothing&group=Image"
    Then the client is told "# Request failed: No template 'nothing' in group 'Image'"
    When the client gets "/axis-cgi/param.cgi?action=remove&group=Image.I0"
    Then the client is told "# Error: Error removing group 'Image.I0'!"

  Scenario Outline: More than anybody needs is refused: <what>
    When the client asks param.cgi for <most> <what>
    Then the client may
    When the client asks param.cgi for <beyond> <what>
    Then the answer is 400 of type "<type>"

    Examples:
      | what          | most | beyond | type                          |
      | groups        | 256  | 257    | text/plain                    |
      | changes       | 255  | 256    | text/plain                    |
      | letters       | 256  | 257    | text/plain                    |
      | equal changes | 999  | 1000   | text/html; charset=iso-8859-1 |
