@network
Feature: SSH accounts

  Background:
    Given a factory-fresh door station

  @ACC-016
  Scenario Outline: An account is added, with a comment or without
    When the client adds to "ssh/<version>/users":
      """
      {"username": "anna", "password": "open sesame!"<comment>}
      """
    Then the answer is 201 of type "application/json"
    When the client reads "ssh/<version>/users/anna"
    Then in the answer "data.username" is "anna"
    And in the answer "data.comment" is "<told>"
    And the answer has no "data.password"

    Examples:
      | version | comment                 | told      |
      | v1beta  |                         |           |
      | v2      | , "comment": "For Anna" | For Anna  |

  @ACC-018
  Scenario Outline: A name or password that is not allowed is refused
    When the client adds to "ssh/v2/users":
      """
      {"username": "<name>", "password": "<password>"}
      """
    Then it is refused with 400 and code 5
    And the answer does not tell "<password>"
    When the client reads "ssh/v2/users"
    Then the answer tells "'data': []"

    Examples:
      | name                              | password                                                          |
      | Anna                              | open sesame                                                       |
      | 1anna                             | open sesame                                                       |
      | an na                             | open sesame                                                       |
      | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | open sesame                                                       |
      | anna                              | öffne dich                                                        |
      | anna                              | 12345678901234567890123456789012345678901234567890123456789012345 |

  @ACC-018
  Scenario: The longest password is 64 characters, and a name is unique
    When the client adds to "ssh/v2/users":
      """
      {"username": "anna", "password": "1234567890123456789012345678901234567890123456789012345678901234"}
      """
    Then it is done
    When the client adds to "ssh/v2/users":
      """
      {"username": "anna", "password": "another"}
      """
    Then it is refused with 409 and code 6

  @ACC-019
  Scenario: An account is changed and removed
    Given a client adds the SSH account "anna"
    When the client sets "ssh/v2/users/anna/comment" to "'Second floor'"
    And the client reads "ssh/v1beta/users/anna/comment"
    Then in the answer "data" is "Second floor"
    When the client removes "ssh/v2/users/anna"
    Then it is done
    When the client reads "ssh/v2/users/anna"
    Then it is refused with 404 and code 2

  @ACC-020
  Scenario: The account root stays
    Given a client adds the SSH account "root"
    When the client removes "ssh/v2/users/root"
    Then it is refused with 400 and code 5
    When the client reads "ssh/v2/users/root"
    Then it is done
