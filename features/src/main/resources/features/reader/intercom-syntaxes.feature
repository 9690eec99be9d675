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
