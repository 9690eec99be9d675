Feature: Schedules
  User manual, System > Events > Schedules.

  Background:
    Given a factory-fresh door station

  @EVT-013
  Scenario: What a new unit has
    Then the schedules are:
      | com.axis.schedules.office_hours | Office Hours |
      | com.axis.schedules.weekdays     | Weekdays     |
      | com.axis.schedules.weekends     | Weekends     |
      | com.axis.schedules.after_hours  | After Hours  |

  @EVT-013
  Scenario Outline: The schedules of a new unit on <moment>
    When the client sets the date and time <moment>
    Then the schedule "Office Hours" is <office>
    And the schedule "Weekdays" is <weekdays>
    And the schedule "Weekends" is <weekends>
    And the schedule "After Hours" is <after>

    Examples:
      | moment               | office     | weekdays   | weekends   | after      |
      | 2026-02-02T07:59:59Z | not active | active     | not active | not active |
      | 2026-02-02T08:00:00Z | active     | active     | not active | not active |
      | 2026-02-02T17:59:59Z | active     | active     | not active | not active |
      | 2026-02-02T18:00:00Z | not active | active     | not active | active     |
      | 2026-02-03T07:59:59Z | not active | active     | not active | active     |
      | 2026-02-07T03:00:00Z | not active | not active | active     | active     |
      | 2026-02-07T12:00:00Z | not active | not active | active     | not active |

  @EVT-013
  Scenario: A schedule is added, listed, and outlives a loss of power
    Given the client sets the date and time 2026-02-03T09:59:00Z
    When the installer adds the schedule "Cleaning":
      """
      DTSTART:20260203T100000
      DTEND:20260203T113000
      RRULE:FREQ=WEEKLY;BYDAY=TU,FR
      """
    Then it is accepted
    And there are 5 schedules
    And the schedule "Cleaning" is not active
    When 60 seconds pass
    Then the schedule "Cleaning" is active
    When power is cut
    And PoE class 4 is connected
    And the unit has started again
    Then the schedule "Cleaning" is active
    When the installer removes the schedule "Cleaning"
    Then there are 4 schedules

  @EVT-014
  Scenario: A rule with a schedule as condition acts only within it
    Given the client sets the date and time 2026-02-02T07:59:50Z
    And the rule "Bell":
      | condition | Digital input port (port=2)                               |
      | condition | Scheduled event (id=com.axis.schedules.office_hours)      |
      | action    | Toggle I/O once                                           |
      | port      | Relay 2                                                   |
      | state     | high                                                      |
      | duration  | 1                                                         |
    When the circuit on I/O 3 is closed
    Then relay 2 is open
    When the circuit on I/O 3 is opened
    And 10 seconds pass
    And the circuit on I/O 3 is closed
    Then relay 2 is closed

  @EVT-014
  Scenario: A rule with a schedule alone acts when it begins
    Given the client sets the date and time 2026-02-02T07:59:50Z
    And the rule "Open the office":
      | condition | Scheduled event (id=com.axis.schedules.office_hours) |
      | action    | Toggle I/O once                                      |
      | port      | Relay 2                                              |
      | state     | high                                                 |
      | duration  | 1                                                    |
    When 9 seconds pass
    Then relay 2 is open
    When 1 second passes
    Then relay 2 is closed
    And the journal says that "Relay 2 closed for 1 s" because of "Office Hours begins"

  @EVT-014
  Scenario: A rule with a pulse acts at its interval
    Given the client sets the date and time 2026-02-02T12:00:05Z
    And the schedule "Every minute":
      """
      DTSTART:19700101T000000
      RRULE:FREQ=MINUTELY;INTERVAL=1
      """
    And the rule "Blink":
      | condition | Recurring pulse |
      | action    | Toggle I/O once |
      | port      | Relay 2         |
      | state     | high            |
      | duration  | 5               |
    When 54 seconds pass
    Then relay 2 is open
    When 1 second passes
    Then relay 2 is closed
    When 6 seconds pass
    Then relay 2 is open
    When 54 seconds pass
    Then relay 2 is closed

  Scenario: A pulse does not beat for what the clock jumps over
    Given the client sets the date and time 2026-02-02T12:00:05Z
    And the schedule "Every hour":
      """
      DTSTART:19700101T000000
      RRULE:FREQ=HOURLY
      """
    When the client sets the date and time 2026-02-02T15:30:00Z
    And 60 seconds pass
    Then the journal says nothing of "Every hour beats"
    When 1800 seconds pass
    Then the journal holds "Every hour beats"

  Scenario Outline: Schedules are in local time, daylight saving or not: <zone>, <moment>
    Given the client sets the time zone "<zone>"
    And the client sets the date and time <moment>
    Then the schedule "Office Hours" is not active
    When 1 second passes
    Then the schedule "Office Hours" is active

    Examples:
      | zone             | moment               |
      | Europe/Stockholm | 2026-02-02T06:59:59Z |
      | Europe/Stockholm | 2026-07-01T05:59:59Z |
      | America/New_York | 2026-02-02T12:59:59Z |

  Scenario: Another time zone counts at once
    Given the client sets the date and time 2026-02-02T07:30:00Z
    Then the schedule "Office Hours" is not active
    When the client sets the time zone "Europe/Stockholm"
    Then the schedule "Office Hours" is active

  Scenario: Where the clock is put forward a schedule begins no later
    Given the client sets the time zone "Europe/Stockholm"
    And the client sets the date and time 2026-03-29T00:30:00Z
    And the schedule "Sunday morning":
      """
      DTSTART:20260329T031000
      DTEND:20260329T040000
      """
    When 2399 seconds pass
    Then the schedule "Sunday morning" is not active
    When 1 second passes
    Then the schedule "Sunday morning" is active

  Scenario: At most 64 schedules
    When the installer adds 60 schedules
    Then it is accepted
    And there are 64 schedules
    When the installer adds the schedule "One too many":
      """
      DTSTART:20260101T080000
      """
    Then it is refused: "there are 64 schedules already"

  Scenario: The id of a schedule that was removed is not given to another
    Given the schedule "Mondays":
      """
      DTSTART:20260202T000000
      """
    When the installer removes the schedule "Mondays"
    And the installer adds the schedule "Tuesdays":
      """
      DTSTART:20260203T000000
      """
    Then the schedules are:
      | com.axis.schedules.office_hours | Office Hours |
      | com.axis.schedules.weekdays     | Weekdays     |
      | com.axis.schedules.weekends     | Weekends     |
      | com.axis.schedules.after_hours  | After Hours  |
      | com.axis.schedules.genid.id-1   | Tuesdays     |

  Scenario: A name is there once
    When the installer adds the schedule "Weekdays":
      """
      DTSTART:20260101T080000
      """
    Then it is refused: "there is a schedule of this name already: Weekdays"

  Scenario Outline: What is no schedule is refused: <lines>
    When the installer adds the schedule "Odd":
      """
      <lines>
      """
    Then it is refused: "<reason>"
    And there are 4 schedules

    Examples:
      | lines                                                | reason                                                 |
      | DTEND:20260101T080000                                | a time is written as in 19700105T080000                |
      | DTSTART:20260230T080000                              | a time is written as in 19700105T080000                |
      | DTSTART:20260101T080000Z                             | a time is written as in 19700105T080000                |
      | DTSTART:20260101T080000\nDTEND:20260101T080000       | DTEND is after DTSTART                                 |
      | DTSTART:20260101T080000\nDTEND:20270103T080000       | DTEND is after DTSTART                                 |
      | DTSTART:20260101T080000\nDTSTART:20260101T080000     | a schedule has each line once                          |
      | DTSTART:20260101T080000\nEXDATE:20260101T080000      | a schedule has lines of DTSTART, DTEND and RRULE       |
      | DTSTART:20260101T080000\nRRULE:BYDAY=MO              | RRULE has FREQ                                         |
      | DTSTART:20260101T080000\nRRULE:FREQ=DAILY;COUNT=3    | RRULE has FREQ                                         |
      | DTSTART:20260101T080000\nRRULE:FREQ=DAILY;INTERVAL=0 | RRULE has FREQ                                         |
      | DTSTART:20260101T080000\nRRULE:FREQ=WEEKLY;BYDAY=2MO | RRULE has FREQ                                         |
      | DTSTART:20260101T080000\nRRULE:FREQ=DAILY;BYMONTH=13 | RRULE has FREQ                                         |
