Feature: Reports
  User manual, System > Logs > Reports.

  Background:
    Given a door station with the preset "stand-alone"

  @LOG-001 @NET-008
  Scenario: The server report shows the status with the access log
    When a client gets "/axis-cgi/serverreport.cgi?mode=text"
    Then the answer is 200 of type "text/plain; charset=utf-8"
    And the answer has a part "Access log"
    And the answer has a part "System log"
    And the answer has 1 line with "Serial number: B8A44F000001"
    And the answer has 1 line with "Host name: axis-b8a44f000001"
    And the answer has 1 line with "Uptime: 4 seconds"
    And the answer has 1 line with "root.Properties.Firmware.Version=12.8.52"
    And the answer has 1 line with "Rules: 1"

  @LOG-002
  Scenario: The downloaded server report has the text and a snapshot of the live view
    When a client gets "/axis-cgi/serverreport.cgi?mode=zip_with_image"
    Then the answer is 200 of type "application/zip"
    And its header "Content-Disposition" is 'attachment; filename="serverreport_B8A44F000001_2026-01-31.zip"'
    And the archive's "serverreport.txt" tells "root.Brand.Brand=AXIS"
    And the archive's "snapshot.jpg" is a picture

  Scenario: All logs can be downloaded
    When a client gets "/axis-cgi/serverreport.cgi?mode=tar_all"
    Then the answer is 200 of type "application/x-tar"
    And the archive's "system-log.txt" tells "System started after power-on"

  @LOG-003
  Scenario: The crash report has debug data beside the server report
    When a client gets "/axis-cgi/debug/debug.tgz"
    Then the answer is 200 of type "application/gzip"
    And its header "Content-Disposition" is 'attachment; filename="crashreport_B8A44F000001_2026-01-31.tgz"'
    And the archive's "serverreport.txt" tells "root.Brand.Brand=AXIS"
    And the archive's "journal.txt" tells "FACT"
    And the archive's "timers.txt" tells "Timers that wait:"

  Scenario: A report that does not exist is refused
    When a client gets "/axis-cgi/serverreport.cgi?mode=png"
    Then the answer is 400 of type "text/plain"
