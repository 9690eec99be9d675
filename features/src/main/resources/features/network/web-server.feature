@network
Feature: What the unit answers over HTTP

  Background:
    Given a factory-fresh door station

  Scenario: A client asks whether the unit is ready
    Given a client has no account
    When a client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.1", "context": "c", "method": "systemready", "params": {"timeout": 20}}
      """
    Then the answer is 200 of type "application/json"
    And in the answer "apiVersion" is "1.5"
    And in the answer "context" is "c"
    And in the answer "data.systemready" is "yes"
    And in the answer "data.needsetup" is "yes"

  Scenario: A restart shows in a new boot id
    When a client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.1", "method": "systemready"}
      """
    And the client notes "data.bootid"
    And the installer restarts the unit
    And 6 seconds pass
    And a client posts to "/axis-cgi/systemready.cgi":
      """
      {"apiVersion": "1.1", "method": "systemready"}
      """
    Then in the answer "data.systemready" is "yes"
    And in the answer "data.bootid" is not what the client noted

  Scenario: Nothing answers while the unit starts
    When the installer restarts the unit
    And a client gets "/axis-cgi/param.cgi?action=list"
    Then there is no answer

  Scenario: Anybody may ask what unit it is
    When a client posts to "/axis-cgi/basicdeviceinfo.cgi":
      """
      {"apiVersion": "1.0", "method": "getAllUnrestrictedProperties"}
      """
    Then in the answer "apiVersion" is "1.3"
    And in the answer "data.propertyList.Brand" is "AXIS"
    And in the answer "data.propertyList.ProdFullName" is "AXIS A8207-VE Mk II Network Video Door Station"
    And in the answer "data.propertyList.SerialNumber" is "B8A44F000001"
    And in the answer "data.propertyList.Version" is "12.8.52"
    And the answer has no "data.propertyList.Soc"
    And the answer has no "method"

  Scenario: A client asks for single properties
    When a client posts to "/axis-cgi/basicdeviceinfo.cgi":
      """
      {"apiVersion": "1.0", "method": "getProperties", "params": {"propertyList": ["Soc", "ProdNbr"]}}
      """
    Then in the answer "data.propertyList.Soc" is "Axis Artpec-8"
    And in the answer "data.propertyList.ProdNbr" is "A8207-VE Mk II"
    And the answer has no "data.propertyList.Brand"

  Scenario Outline: A JSON API says what it does not understand: <case>
    When a client posts to "/axis-cgi/basicdeviceinfo.cgi":
      """
      <request>
      """
    Then the answer is 200 of type "application/json"
    And in the answer "error.code" is "<code>"

    Examples:
      | case                | code | request                                                                                   |
      | malformed JSON      | 4000 | {"apiVersion": "1.0", "method"                                                            |
      | no method           | 4002 | {"apiVersion": "1.0"}                                                                     |
      | an unknown method   | 2004 | {"apiVersion": "1.0", "method": "getEverything"}                                          |
      | another version     | 2003 | {"apiVersion": "2.0", "method": "getAllProperties"}                                       |
      | a newer version     | 2003 | {"apiVersion": "1.4", "method": "getAllProperties"}                                       |
      | no property list    | 4002 | {"apiVersion": "1.0", "method": "getProperties"}                                          |
      | an unknown property | 1000 | {"apiVersion": "1.0", "method": "getProperties", "params": {"propertyList": ["Colour"]}}  |

  Scenario: A client lists groups of parameters
    When a client gets "/axis-cgi/param.cgi?action=list&group=Brand.Brand%2Croot.Properties.Firmware.Version"
    Then the answer is 200 of type "text/plain"
    And the answer reads:
      """
      root.Brand.Brand=AXIS
      root.Properties.Firmware.Version=12.8.52
      """

  Scenario: A client posts the same as a form, whatever it calls it
    When a client posts "action=list&group=root.IOPort.*.Direction" as "text/plain" to "/axis-cgi/param.cgi"
    Then the answer reads:
      """
      root.IOPort.I0.Direction=input
      root.IOPort.I1.Direction=input
      root.IOPort.I2.Direction=input
      root.IOPort.I3.Direction=input
      root.IOPort.I4.Direction=output
      root.IOPort.I5.Direction=output
      """

  Scenario: A changed setting is listed with its new value
    Given the setting "IOPort.I1.Direction" is "output"
    When a client gets "/axis-cgi/param.cgi?action=list&group=IOPort.I1.Direction"
    Then the answer reads:
      """
      root.IOPort.I1.Direction=output
      """

  Scenario: A group that does not exist is named, the others are listed
    When a client gets "/axis-cgi/param.cgi?action=list&group=Brand.Brand,Properties.Colour"
    Then the answer is 200 of type "text/plain"
    And the answer reads:
      """
      root.Brand.Brand=AXIS
      # Error: Error -1 getting param in group 'Properties.Colour'
      """

  Scenario: A client takes a picture
    When a client gets "/axis-cgi/jpg/image.cgi?resolution=640x480&camera=1"
    Then the answer is 200 of type "image/jpeg"
    And the picture is 640 x 480 pixels

  Scenario: More compression makes a smaller picture
    When a client gets "/axis-cgi/jpg/image.cgi?resolution=640x480&compression=0"
    And a client gets "/axis-cgi/jpg/image.cgi?resolution=640x480&compression=90"
    Then the answer is smaller than the one before

  Scenario Outline: A picture that the unit cannot take is refused: <wish>
    When a client gets "/axis-cgi/jpg/image.cgi?<wish>"
    Then the answer is 400 of type "text/plain"

    Examples:
      | wish                |
      | resolution=641x480  |
      | resolution=9000x9000 |
      | resolution=large    |
      | compression=101     |
      | camera=7            |

  Scenario: A path that is not there
    When a client gets "/axis-cgi/nothing.cgi"
    Then the answer is 404 of type "text/html; charset=iso-8859-1"

  Scenario: A method that the path does not have
    When a client posts "{}" as "application/json" to "/axis-cgi/usergroup.cgi"
    Then the answer is 405 of type "text/html; charset=iso-8859-1"
    And its header "Allow" is "GET"
