package org.huikuan.legal.course;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.legal.LegalRecords;
import org.springframework.stereotype.Component;

/** The legal means that persons chose, each with what the tables said to it at that moment. */
@Component
class RouteChoices {

    private final Routes routes;
    private final CaseDecisions decisions;
    private final LegalRecords records;

    RouteChoices(Routes routes, CaseDecisions decisions, LegalRecords records) {
        this.routes = routes;
        this.decisions = decisions;
        this.records = records;
    }

    /** Keeps the choice and the answers of both tables with the case. */
    RouteChoice add(CaseFacts now, ChooseRouteInput input, String by) {
        RouteAsked asked = routes.asked(now, input.facts());
        String proposed = routes.lawful(decisions.decideByAmount(now, Routes.CHOOSE, asked::about), now)
                .out()
                .route();
        decisions.decide(now, Routes.ALLOW, routes.excluded(input.route(), asked));
        RouteChoice choice = new RouteChoice(
                0, now.kase().id().value(), now.today(), by, input.route().code(), proposed, input.reason());
        records.add(choice);
        return choice;
    }
}
