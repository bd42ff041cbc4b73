package org.huikuan.staffing.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/**
 * The days on which people do not work: those of the creditor whose customers come to their team. Who works for creditors
 * of several countries rests when all of them do; a team that is no creditor's own works as the house does.
 */
@Component
class RestDaysOfPeople {

    private final Creditors creditors;
    private final WorkingDays working;

    RestDaysOfPeople(Creditors creditors, WorkingDays working) {
        this.creditors = creditors;
        this.working = working;
    }

    /** By the creditors of this moment. */
    AbsenceCalendar.Rest now() {
        List<Creditor> all = creditors.all();
        String house = creditors.byDefault().country();
        return (date, teams) -> countries(all, house, teams).noneMatch(c -> working.isWorkingDay(c, date));
    }

    private static Stream<String> countries(List<Creditor> all, String house, Set<String> teams) {
        List<Creditor> own =
                all.stream().filter(c -> teams.contains(c.defaultTeam())).toList();
        return own.isEmpty() ? Stream.of(house) : own.stream().map(Creditor::country);
    }
}
