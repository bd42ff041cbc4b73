package org.huikuan.demo;

import java.time.LocalDate;
import org.huikuan.runs.DailyRuns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The world of one day: a small ledger and a few acts. */
@Component
@Profile("demo")
class SmallWorld {

    private final DemoLedger ledger;
    private final DemoPast acts;
    private final DailyRuns runs;
    private final FirstDay firstDay;

    SmallWorld(DemoLedger ledger, DemoPast acts, DailyRuns runs, FirstDay firstDay) {
        this.ledger = ledger;
        this.acts = acts;
        this.runs = runs;
        this.firstDay = firstDay;
    }

    boolean isNew() {
        return ledger.isNew();
    }

    void fill() {
        LocalDate today = firstDay.begin();
        ledger.load(today);
        acts.play(firstDay.creditor(), today);
        runs.runNow(null);
    }
}
