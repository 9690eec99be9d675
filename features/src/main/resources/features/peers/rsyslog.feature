@peer
Feature: rsyslog

  A syslog server reads what the unit sends, over TCP and over TLS.

  Background:
    Given the program "rsyslogd"
    And a factory-fresh door station

  Scenario: Hears the unit over TCP, as RFC 5424 wants it
    Given the file "rsyslog.conf":
      """
      module(load="imtcp")
      input(type="imtcp" address="127.0.0.1" port="{port of syslog}")
      template(name="parts" type="string"
        string="%protocol-version%|%syslogfacility-text%|%syslogseverity-text%|%hostname%|%app-name%|%msg%\n")
      action(type="omfile" file="{folder}/received" template="parts")
      """
    And "rsyslogd -n -i rsyslog.pid -f rsyslog.conf" serves on the port of syslog
    When the unit sends its log to "127.0.0.1" over TCP, to the port of syslog
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then the file "received" tells "1|user|err|axis-b8a44f000001|remote-syslogd|Test message with severity Error"

  Scenario: Hears the unit over TLS, with a certificate of a CA that the unit trusts
    Given the files "server.pem" and "server.key" are the authority's certificate for "localhost" and its key
    And the file "rsyslog.conf":
      """
      global(workDirectory="{folder}" defaultNetstreamDriver="ossl" defaultNetstreamDriverCAFile="{folder}/server.pem"
        defaultNetstreamDriverCertFile="{folder}/server.pem" defaultNetstreamDriverKeyFile="{folder}/server.key")
      module(load="imtcp" streamDriver.name="ossl" streamDriver.mode="1" streamDriver.authMode="anon")
      input(type="imtcp" address="127.0.0.1" port="{port of syslog}")
      action(type="omfile" file="{folder}/received")
      """
    And "rsyslogd -n -i rsyslog.pid -f rsyslog.conf" serves on the port of syslog
    When the client installs a CA certificate as "authority"
    And the unit sends its log to "localhost" over TLS, to the port of syslog
    And a client posts to "/axis-cgi/remotesyslog.cgi":
      """
      {"apiVersion": "1.2", "method": "test"}
      """
    Then the file "received" tells "Test message"
