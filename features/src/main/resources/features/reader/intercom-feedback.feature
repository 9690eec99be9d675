Feature: Feedback over the Intercom service
  VAPIX, Intercom service, SetUiFeedback: whoever decides elsewhere tells the person before the unit.

  Background:
    Given a factory-fresh door station

  Scenario Outline: The stripe shows <feedback>
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["<feedback>"], "source": "Controller"}
      """
    Then the answer holds "{\"Result\":true}"
    And the stripe <does>

    Examples:
      | feedback      | does          |
      | AccessGranted | is green      |
      | AccessDenied  | is red        |
      | PINPadRequest | flashes amber |

  Scenario: A feedback that nobody knows
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["AccessGranted", "Hooray"], "source": "Controller"}
      """
    Then the call is refused as "ter:InvalidArgVal": "highlevelFeedbacks"
    And the stripe is dim white

  Scenario: Others see what one has called
    Given the client has the WebSocket "/vapix/intercomws"
    When the client says:
      """
      {"axev:subscribe":{"style":"ttMessage","functions":["axdsapi:SetUiFeedback"]}}
      """
    Then the client hears something with "{}"
    When the client calls the intercom function "SetUiFeedback" with:
      """
      {"highlevelFeedbacks": ["AccessGranted"], "source": "Controller"}
      """
    Then the client hears:
      """
      {"jsonrpc":"2.0","method":"axdsapi:SetUiFeedback","params":{"highlevelFeedbacks":["AccessGranted"],"source":"Controller"},"id":1}
      """
