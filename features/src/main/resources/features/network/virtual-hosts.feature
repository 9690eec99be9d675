@network
Feature: Virtual hosts

  Background:
    Given a factory-fresh door station

  @ACC-021 @ACC-023
  Scenario Outline: A virtual host is added
    When the client calls "virtualhost/v1/create_virtualHost" with:
      """
      {"server_name": "Door-1", "port": 8081, "active": <active>, "https": <https>, "auth_type": "<auth>"}
      """
    Then it is done
    When the client reads "virtualhost/v1/virtualhosts/Door-1"
    Then in the answer "data.port" is "8081"
    And in the answer "data.active" is "<active>"
    And in the answer "data.https" is "<https>"
    And in the answer "data.auth_type" is "<auth>"

    Examples:
      | active | https | auth    |
      | true   | false | basic   |
      | true   | true  | digest  |
      | false  | true  | oidc    |
      | true   | true  | ccgrant |

  @ACC-022 @ACC-023
  Scenario Outline: What is not allowed is refused
    When the client calls "virtualhost/v1/create_virtualHost" with:
      """
      {"server_name": "<name>", "port": <port>, "active": true, "auth_type": "<auth>"}
      """
    Then it is refused with 400 and code 5

    Examples:
      | name     | port  | auth   |
      | door 1   | 8081  | basic  |
      | door_1   | 8081  | basic  |
      | dörr     | 8081  | basic  |
      |          | 8081  | basic  |
      | door     | 0     | basic  |
      | door     | 65536 | basic  |
      | door     | 8081  | ntlm   |

  @ACC-019
  Scenario: A virtual host is changed, renamed and removed
    When the client calls "virtualhost/v1/create_virtualHost" with:
      """
      {"server_name": "door-1", "port": 8081, "active": true, "auth_type": "basic"}
      """
    And the client sets "virtualhost/v1/virtualhosts/door-1/port" to "8082"
    And the client sets "virtualhost/v1/virtualhosts/door-1/server_name" to "'door-2'"
    And the client reads "virtualhost/v1/virtualhosts/door-2"
    Then in the answer "data.port" is "8082"
    When the client removes "virtualhost/v1/virtualhosts/door-2"
    And the client reads "virtualhost/v1"
    Then the answer tells "'virtualhosts': []"
