@network
Feature: Device Configuration APIs

  Background:
    Given a factory-fresh door station

  Scenario: A client finds out which there are
    When the client gets "/config/discover"
    Then in the answer "apis.firewall.v1.rest_api" is "/config/rest/firewall/v1"
    And in the answer "apis.ssh.v1.rest_api" is "/config/rest/ssh/v1beta"
    And in the answer "apis.ssh.v2.state" is "released"
    And in the answer "framework_version" is "1.0.0"
    When the client gets "/config/discover/apis/ssh/v2/openapi.json"
    Then in the answer "openapi" is "3.1.0"
    And the answer tells "'/config/rest/ssh/v2/users/{username}': {"
    When the client gets "/config/discover/apis/firewall/v1/model.json"
    Then the answer tells "'name': 'setRules'"

  Scenario: An import that is refused in one place changes nothing
    Given a client adds the SSH account "anna"
    When the client imports:
      """
      {"geolocation.v2": {"text": "Lund"},
       "ssh.v2": {"users": [{"username": "anna", "comment": "new"}, {"username": "Bob", "password": "x"}]}}
      """
    Then it is refused with 400 and code 5
    When the client reads "geolocation/v2beta/text"
    Then in the answer "data" is ""
    When the client reads "ssh/v2/users/anna/comment"
    Then in the answer "data" is ""
