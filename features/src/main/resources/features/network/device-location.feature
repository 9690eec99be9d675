@network
Feature: Device location

  Background:
    Given a factory-fresh door station

  @TIME-015
  Scenario: A client that draws maps asks where the unit is
    When the client gets "/axis-cgi/geolocation/get.cgi"
    Then the answer is 200 of type "application/xml"
    And the answer tells "<ValidPosition>false</ValidPosition>"
    When the client gets "/axis-cgi/geolocation/set.cgi?lat=55.7047&lng=013.1910"
    And the client gets "/axis-cgi/geolocation/get.cgi"
    Then the answer tells "<Lat>55.7047</Lat>"
    And the answer tells "<Lng>013.1910</Lng>"
    And the answer tells "<ValidPosition>true</ValidPosition>"
    And the answer tells "<ValidHeading>false</ValidHeading>"
    When the client reads "geolocation/v2beta"
    Then in the answer "data.latitude" is "55.7047"
    And in the answer "data.longitude" is "13.191"

  @TIME-016
  Scenario Outline: South and west are negative, and nothing is beyond the poles or the date line
    When the client gets "/axis-cgi/geolocation/set.cgi?lat=-33.9&lng=-070.6"
    And the client gets "/axis-cgi/geolocation/set.cgi?lat=<lat>&lng=<lng>"
    Then the answer tells "<ErrorCode>2</ErrorCode>"
    When the client sets "geolocation/v2beta" to "{'latitude': <lat>, 'longitude': <lng>}"
    Then it is refused with 400 and code 5
    When the client reads "geolocation/v2beta"
    Then in the answer "data.latitude" is "-33.9"
    And in the answer "data.longitude" is "-70.6"

    Examples:
      | lat    | lng     |
      | 90.01  | 0       |
      | -90.01 | 0       |
      | 0      | 180.01  |
      | 0      | -180.01 |

  @TIME-017
  Scenario: Heading and label belong to the location
    When the client gets "/axis-cgi/geolocation/set.cgi?heading=270&text=Floor%202%20%26%20up"
    And the client gets "/axis-cgi/geolocation/get.cgi"
    Then the answer tells "<Heading>270</Heading>"
    And the answer tells "<Text>Floor 2 &amp; up</Text>"
    And the answer tells "<ValidHeading>true</ValidHeading>"
    When the client gets "/axis-cgi/geolocation/set.cgi?heading=361"
    Then the answer tells "<ErrorCode>2</ErrorCode>"
    When the client gets "/axis-cgi/geolocation/set.cgi?tilt=1"
    Then the answer tells "<ErrorCode>1</ErrorCode>"
    When the client sets "geolocation/v2beta/heading" to "0"
    And the client gets "/axis-cgi/geolocation/get.cgi"
    Then the answer tells "<Heading>0</Heading>"
