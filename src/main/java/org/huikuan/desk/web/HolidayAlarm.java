package org.huikuan.desk.web;

import java.util.List;
import org.huikuan.calendar.MissingHolidays;
import org.huikuan.desk.DeskDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** Countries of our creditors whose holidays are unknown, this year or the next one that is near. */
@Component
class HolidayAlarm {

    private final MissingHolidays holidays;
    private final Creditors creditors;
    private final DeskDay day;

    HolidayAlarm(MissingHolidays holidays, Creditors creditors, DeskDay day) {
        this.holidays = holidays;
        this.creditors = creditors;
        this.day = day;
    }

    List<MissingHolidays.Missing> missing() {
        return holidays.of(creditors.all().stream().map(Creditor::country).toList(), day.today());
    }
}
