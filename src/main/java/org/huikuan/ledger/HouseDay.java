package org.huikuan.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The day of the house, which is the default creditor's: lists across creditors and what people have in hand go by it. */
@Component
public class HouseDay {

    private final Creditors creditors;
    private final BusinessDay day;

    public HouseDay(Creditors creditors, BusinessDay day) {
        this.creditors = creditors;
        this.day = day;
    }

    public LocalDate today() {
        return day.today(creditors.byDefault());
    }

    /** The first instant that is no longer today. */
    public Instant end() {
        Creditor house = creditors.byDefault();
        return day.startOf(house, day.today(house).plusDays(1));
    }

    /** Today in the zone of each creditor, by the creditor's id. */
    public Map<Long, LocalDate> todayOfEach() {
        Map<Long, LocalDate> today = new HashMap<>();
        creditors.all().forEach(c -> today.put(c.id(), day.today(c)));
        return today;
    }
}
