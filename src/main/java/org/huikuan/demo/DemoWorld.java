package org.huikuan.demo;

import org.huikuan.runs.DailyRuns;
import org.huikuan.security.Enrolment;
import org.huikuan.shared.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a new database with the demo world; one that has it already is left as people have made it. */
@Component
@Profile("demo")
@Order(StartOrder.WORLD)
class DemoWorld implements ApplicationRunner {

    private final Enrolment enrolment;
    private final DemoLedger ledger;
    private final DailyRuns runs;

    DemoWorld(Enrolment enrolment, DemoLedger ledger, DailyRuns runs) {
        this.enrolment = enrolment;
        this.ledger = ledger;
        this.runs = runs;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (DemoPerson person : DemoPerson.ALL) {
            enrolment.enrol(person.login(), person.firstName(), person.lastName(), person.password(), person.groups());
        }
        if (ledger.isNew()) {
            ledger.load();
            runs.runNow(null);
        }
    }
}
