package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * Which days are working days: Monday to Friday, less the holidays, plus the weekend days worked in exchange (调休).
 *
 * @param holidays weekdays on which nobody works
 * @param workedWeekends Saturdays and Sundays on which everybody works
 */
@JsonPropertyOrder({"holidays", "workedWeekends"})
public record WorkingCalendar(
        @MayBeLeftOut @Size(max = 5000) List<LocalDate> holidays,
        @MayBeLeftOut @Size(max = 5000) List<LocalDate> workedWeekends) {

    /** Monday to Friday, no holidays known. */
    public static final WorkingCalendar WEEKDAYS = new WorkingCalendar(List.of(), List.of());

    public WorkingCalendar {
        holidays = List.copyOf(holidays);
        workedWeekends = List.copyOf(workedWeekends);
    }

    /**
     * Whether a day is a working day.
     *
     * @param day the day
     */
    boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? workedWeekends.contains(day) : !holidays.contains(day);
    }

    /**
     * The last day of a span that begins with the day after a given one.
     *
     * @param start the day on which the span is set off; it does not count
     * @param days the span
     * @return the last day on which a thing is still in time
     */
    LocalDate lastDay(LocalDate start, Days days) {
        if (!days.working()) {
            return start.plusDays(days.count());
        }
        LocalDate day = start;
        for (int left = days.count(); left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
