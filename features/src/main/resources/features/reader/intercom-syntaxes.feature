Feature: The five syntaxes of the Intercom service
  VAPIX, Intercom service. Whoever calls a function is answered in the syntax of the call, also where
  the call fails.

  Background:
    Given a factory-fresh door station

  Scenario: The name with its arguments is answered with the bare result
    When the client posts to "/vapix/intercom":
      """
      {"GetCurrentReaders": {}}
      """
    Then the answer is 200 of type "application/json"
    And the answer holds "{\"Readers\":[{\"readerId\":\"Internal\",\"isMasked\":false}]}"

  Scenario Outline: The name can be <where>
    When the client posts to "<target>":
      """
      {"ReaderId": "Internal"}
      """
    Then the answer is 400 of type "application/json"
    And in the answer "FaultSubCode" is "ter:NotFound"
    And in the answer "FaultMsg" is "No such tag was read"

    Examples:
      | where       | target                             |
      | in the path | /vapix/intercom/GetLastTag         |
      | the action  | /vapix/intercom?action=GetLastTag  |

  Scenario: JSON-RPC 2.0
    When the client posts to "/vapix/intercom":
      """
      {"jsonrpc": "2.0", "method": "GetCurrentReaders", "params": {}, "id": 7}
      """
    Then the answer holds "{\"jsonrpc\":\"2.0\",\"result\":{\"Readers\":[{\"readerId\":\"Internal\",\"isMasked\":false}]},\"id\":7}"

  Scenario: Google's style
    When the client posts to "/vapix/intercom":
      """
      {"apiVersion": "1.0", "method": "GetCurrentReaders", "params": {}, "context": "c"}
      """
    Then the answer holds "{\"apiVersion\":\"1.0\",\"data\":{\"Readers\":[{\"readerId\":\"Internal\",\"isMasked\":false}]},\"context\":\"c\"}"

  Scenario: Everything flat
    When the client gets "/vapix/intercom/GetCurrentReaders?format=simple"
    Then the answer is 200 of type "text/plain"
    And the answer holds "Readers_0_readerId=\"Internal\""
    And the answer holds "Readers_0_isMasked=false"

  Scenario: Flat arguments, quoted or not, make a structure
    When the client gets "/vapix/intercom/SetCredentialHolders?format=simple&holders_0_firstName=Eva&holders_0_pin=%228642%22&holders_0_maxUses=3&holders_1_firstName=%22Max%22&holders_1_card=null"
    Then the answer is 200 of type "text/plain"
    And the answer holds "holders_0_firstName=\"Eva\""
    And the answer holds "holders_0_pin=\"8642\""
    And the answer holds "holders_0_maxUses=3"
    And the answer holds "holders_1_firstName=\"Max\""
    And the answer holds "holders_1_card=null"

  Scenario Outline: Flat arguments that make no structure: <arguments>
    When the client gets "/vapix/intercom/SetCredentialHolders?format=simple&<arguments>"
    Then the answer is 400 of type "text/plain"
    And the answer holds "FaultCode=\"ter:InvalidArgs\""
    And the Entry list holds 0 credential holders

    Examples:
      | arguments                                                    |
      | holders_0_firstName=Eva&holders_0_firstName=Max              |
      | holders_1_firstName=Eva                                      |
      | holders_0=Eva&holders_0_firstName=Eva                        |
      | holders_0_firstName=Eva&holders_a_firstName=Max              |

  @network
  Scenario: Over the network
    When the client posts to "/vapix/intercom":
      """
      {"GetCurrentReaders": {}}
      """
    Then the answer holds "{\"Readers\":[{\"readerId\":\"Internal\",\"isMasked\":false}]}"

  Scenario: A fault of JSON-RPC 2.0
    When the client posts to "/vapix/intercom":
      """
      {"jsonrpc": "2.0", "method": "GetNothing", "id": "x"}
      """
    Then the answer is 400 of type "application/json"
    And the answer holds "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32700,\"message\":\"Unknown function: GetNothing\",\"data\":{\"Fault\":\"env:Receiver\",\"FaultCode\":\"ter:ActionNotSupported\",\"FaultSubCode\":\"ter:NotSupported\",\"FaultReason\":\"Action not supported\",\"FaultMsg\":\"Unknown function: GetNothing\"}},\"id\":\"x\"}"

  Scenario: A fault in Google's style
    When the client posts to "/vapix/intercom":
      """
      {"apiVersion": "1.0", "method": "GetLastTag", "params": {"ReaderId": 7}}
      """
    Then the answer is 400 of type "application/json"
    And in the answer "error.code" is "-32700"
    And in the answer "error.errors.0.domain" is "env:Sender"
    And in the answer "error.errors.0.location" is "ter:InvalidArgVal"

  Scenario: A fault that is flat
    When the client gets "/vapix/intercom/RegisterReader?format=simple"
    Then the answer is 400 of type "text/plain"
    And the answer holds "Fault=\"env:Sender\""
    And the answer holds "FaultCode=\"ter:InvalidArgs\""
    And the answer holds "FaultSubCode=null"

  Scenario: A field that nobody knows
    When the client calls the intercom function "GetLastTag" with:
      """
      {"Reader": "Internal"}
      """
    Then the call is refused as "ter:TagMismatch": "Unhandled field: 'Reader'"

  Scenario: Whoever has no account is asked who they are
    Given a client has no account
    When the client posts to "/vapix/intercom":
      """
      {"GetCurrentReaders": {}}
      """
    Then the answer is 401 of type "text/html; charset=iso-8859-1"
