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
