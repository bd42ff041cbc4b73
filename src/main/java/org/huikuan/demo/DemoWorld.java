package org.huikuan.demo;

import java.time.LocalDate;
import org.huikuan.runs.DailyRuns;
import org.huikuan.security.Enrolment;
import org.huikuan.shared.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills a new database with the demo world, which begins on a working day so that there is something to do; one that
 * has it already is left as people have made it.
 */
@Component
@Profile("demo")
@Order(StartOrder.WORLD)
class DemoWorld implements ApplicationRunner {

    private final Enrolment enrolment;
    private final DemoLedger ledger;
    private final DemoActs acts;
    private final DailyRuns runs;
    private final FirstDay firstDay;

    DemoWorld(Enrolment enrolment, DemoLedger ledger, DemoActs acts, DailyRuns runs, FirstDay firstDay) {
        this.enrolment = enrolment;
        this.ledger = ledger;
        this.acts = acts;
        this.runs = runs;
        this.firstDay = firstDay;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (DemoPerson person : DemoPerson.ALL) {
            enrolment.enrol(person.login(), person.firstName(), person.lastName(), person.password(), person.groups());
        }
        if (ledger.isNew()) {
            LocalDate today = firstDay.begin();
            ledger.load(today);
            acts.play(firstDay.creditor(), today);
            runs.runNow(null);
        }
    }
}
