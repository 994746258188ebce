package org.jointmeeting.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first days of October 2018: Monday to Friday off for the national holiday, both weekends around it worked in part. */
class WorkingCalendarTest {
    private final WorkingCalendar october = new WorkingCalendar(
            List.of(day("2018-10-01"), day("2018-10-02"), day("2018-10-03"), day("2018-10-04"), day("2018-10-05")),
            List.of(day("2018-09-29"), day("2018-09-30")));

    @ParameterizedTest(name = "{0} ({1}) is a working day: {2}, without holidays: {3}")
    @CsvSource({
        "2018-09-28, Fri, true,  true",
        "2018-09-29, Sat, true,  false",
        "2018-09-30, Sun, true,  false",
        "2018-10-01, Mon, false, true",
        "2018-10-05, Fri, false, true",
        "2018-10-06, Sat, false, false",
        "2018-10-07, Sun, false, false",
        "2018-10-08, Mon, true,  true"
    })
    void a_day_is_worked_or_not(LocalDate day, String weekday, boolean worked, boolean withoutHolidays) {
        assertThat(october.isWorkingDay(day)).as(weekday).isEqualTo(worked);
        assertThat(WorkingCalendar.WEEKDAYS.isWorkingDay(day)).as(weekday).isEqualTo(withoutHolidays);
    }

    @ParameterizedTest(name = "{1} days (working: {2}) from {0} end on {3}, without holidays on {4}")
    @CsvSource({
        // The day it is set off does not count.
        "2018-09-27, 1,  true,  2018-09-28, 2018-09-28",
        "2018-09-27, 2,  true,  2018-09-29, 2018-10-01",
        "2018-09-27, 3,  true,  2018-09-30, 2018-10-02",
        "2018-09-27, 4,  true,  2018-10-08, 2018-10-03",
        "2018-10-06, 1,  true,  2018-10-08, 2018-10-08",
        "2018-09-27, 10, true,  2018-10-16, 2018-10-11",
        // Calendar days end on any day.
        "2018-09-27, 1,  false, 2018-09-28, 2018-09-28",
        "2018-09-27, 4,  false, 2018-10-01, 2018-10-01",
        "2018-01-31, 30, false, 2018-03-02, 2018-03-02",
        "2020-02-28, 1,  false, 2020-02-29, 2020-02-29",
        "2018-01-01, 3650, false, 2027-12-30, 2027-12-30"
    })
    void a_span_ends_on_its_last_day(
            LocalDate start, int count, boolean working, LocalDate last, LocalDate withoutHolidays) {
        Days days = new Days(count, working);
        assertThat(october.lastDay(start, days)).isEqualTo(last);
        assertThat(WorkingCalendar.WEEKDAYS.lastDay(start, days)).isEqualTo(withoutHolidays);
        LocalRules local = LocalRules.NONE.withCalendar(october);
        assertThat(local.due(start, Optional.of(days))).contains(last);
        assertThat(LocalRules.NONE.due(start, Optional.of(days))).contains(withoutHolidays);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
