package org.jointmeeting.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;

class WorkingCalendarLaws {

    @Property
    void a_span_of_working_days_holds_exactly_that_many_and_ends_on_one(
            @ForAll @DateRange(min = "2018-01-01", max = "2019-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 100) int count,
            @ForAll @Size(max = 60) List<@DateRange(min = "2018-01-01", max = "2019-12-31") LocalDate> holidays,
            @ForAll @Size(max = 60) List<@DateRange(min = "2018-01-01", max = "2019-12-31") LocalDate> worked) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, worked);
        LocalDate last = calendar.lastDay(start, new Days(count, true));
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(start.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(count);
    }

    @Property
    void a_span_of_calendar_days_is_that_long(
            @ForAll @DateRange(min = "2018-01-01", max = "2019-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 3650) int count) {
        assertThat(WorkingCalendar.WEEKDAYS.lastDay(start, new Days(count, false)))
                .isEqualTo(start.plusDays(count));
    }
}
