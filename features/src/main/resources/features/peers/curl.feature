@peer
Feature: curl

  What the VAPIX documents show by way of curl, with curl itself.

  Background:
    Given the program "curl"
    And a factory-fresh door station
    And there is an administrator "anna" with password "secret"

  Scenario Outline: Logs in by <how>
    When somebody runs "curl -sS --fail <options> -u anna:secret '<scheme>://{<scheme>}/axis-cgi/param.cgi?action=list&group=root.Brand.ProdShortName'"
    Then the program succeeds
    And the program prints "root.Brand.ProdShortName=AXIS A8207-VE"

    Examples:
      | how                      | scheme | options     |
      | digest                   | http   | --digest    |
      | whatever is offered      | http   | --anyauth   |
      | digest over HTTPS        | https  | -k --digest |
      | basic over HTTPS         | https  | -k --basic  |
      | the offer over HTTPS     | https  | -k --anyauth |

  Scenario Outline: Is refused <what>
    When somebody runs "curl -sS -o body -w %{http_code} <options> 'http://{http}/axis-cgi/param.cgi?action=list'"
    Then the program prints "401"

    Examples:
      | what                        | options                   |
      | without a login             |                           |
      | with a wrong password       | --digest -u anna:wrong    |
      | by basic where it is clear  | --basic -u anna:secret    |

  Scenario: Changes a parameter and reads it back
    When somebody runs "curl -sS --fail --digest -u anna:secret 'http://{http}/axis-cgi/param.cgi?action=update&IOPort.I0.Input.Name=Gate'"
    Then the program prints "OK"
    When somebody runs "curl -sS --fail --digest -u anna:secret 'http://{http}/axis-cgi/param.cgi?action=list&group=IOPort.I0.Input.Name'"
    Then the program prints "root.IOPort.I0.Input.Name=Gate"

  Scenario: Asks for the properties of the unit with JSON
    When somebody runs:
      """
      curl -sS --fail --anyauth -u anna:secret http://{http}/axis-cgi/basicdeviceinfo.cgi
        -d '{"apiVersion": "1.0", "method": "getAllProperties"}'
      """
    Then the program prints "Network Video Door Station"

  Scenario: Activates an output port
    When somebody runs "curl -sS --fail --digest -u anna:secret 'http://{http}/axis-cgi/io/port.cgi?action=5%3A%2F'"
    Then the program succeeds
    When somebody runs "curl -sS --fail --digest -u anna:secret 'http://{http}/axis-cgi/io/port.cgi?checkactive=5'"
    Then the program prints "port5=active"

  Scenario: Uploads AXIS OS as a form
    Given the file "image.bin" is the image of AXIS OS "12.9.60"
    When somebody runs:
      """
      curl -sS --fail -k --basic -u anna:secret https://{https}/axis-cgi/firmwaremanagement.cgi
        -F 'data={"apiVersion": "1.4", "method": "upgrade"};type=application/json'
        -F 'fileData=@image.bin;type=application/octet-stream'
      """
    Then the program prints "12.9.60"

  Scenario: Gets a snapshot
    When somebody runs "curl -sS --fail -k --basic -u anna:secret -o snapshot.jpg -w %{content_type} https://{https}/axis-cgi/jpg/image.cgi"
    Then the program prints "image/jpeg"

  Scenario: Calls a function of the Intercom service
    When somebody runs:
      """
      curl -sS --fail --digest -u anna:secret http://{http}/vapix/intercom
        -d '{"GetCurrentReaders": {}}'
      """
    Then the program prints "Internal"
