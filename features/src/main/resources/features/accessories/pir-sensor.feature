Feature: PIR sensor configuration
  VAPIX, PIR sensor configuration. The unit's sensor has no sensitivity that could be set.

  Background:
    Given a factory-fresh door station

  Scenario: A client lists the sensors
    When a client posts to "/axis-cgi/pirsensor.cgi":
      """
      {"apiVersion": "1.0", "context": "c", "method": "listSensors"}
      """
    Then in the answer "data.sensors.0.id" is "0"
    And in the answer "data.sensors.0.sensitivityConfigurable" is "false"
    And the answer has no "data.sensors.0.sensitivity"
    And the answer has no "data.sensors.1"

  Scenario Outline: A sensitivity cannot be set: <case>
    When a client posts to "/axis-cgi/pirsensor.cgi":
      """
      {"apiVersion": "1.0", "method": "<method>", "params": <params>}
      """
    Then in the answer "error.code" is "<code>"

    Examples:
      | case                 | method         | code | params                        |
      | read                 | getSensitivity | 2201 | {"id": 0}                     |
      | set                  | setSensitivity | 2201 | {"id": 0, "sensitivity": 0.5} |
      | another sensor       | setSensitivity | 2200 | {"id": 1, "sensitivity": 0.5} |
      | too sensitive        | setSensitivity | 2104 | {"id": 0, "sensitivity": 1.1} |
      | no sensitivity       | setSensitivity | 2103 | {"id": 0}                     |
      | a sensor by name     | getSensitivity | 2104 | {"id": "front"}               |
