@peer
Feature: tshark

  Scenario: Reads what went over the unit's cable, and finds nothing malformed
    Given the program "tshark"
    And the program "curl"
    And a factory-fresh door station
    And there is an administrator "anna" with password "secret"
    When somebody runs "curl -sS --fail --digest -u anna:secret http://{http}/axis-cgi/param.cgi?action=list"
    Then the program succeeds
    When somebody runs "curl -sS --fail -k --digest -u anna:secret https://{https}/axis-cgi/param.cgi?action=list"
    Then the program succeeds
    When the unit's traffic is saved as "network.pcap"
    And somebody runs "tshark -n -r network.pcap -q -z io,phs"
    Then the program prints "http"
    And the program prints "tls"
    When somebody runs:
      """
      tshark -n -r network.pcap -o ip.check_checksum:TRUE -o tcp.check_checksum:TRUE
        -Y '_ws.malformed or tcp.checksum.status == 0 or ip.checksum.status == 0 or tcp.analysis.flags'
        -T fields -E separator=/s -e frame.number -e _ws.expert.message
      """
    Then the program succeeds
    And the program prints no line like "\d+ .*"
