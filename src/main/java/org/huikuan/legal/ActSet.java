package org.huikuan.legal;

import org.springframework.stereotype.Component;

/** The acts that tasks and calls share. */
@Component
class ActSet {

    private final LawyersLetter letter;
    private final RouteActs routes;
    private final CourtActs court;
    private final EnforcementActs enforcement;
    private final DeadlineActs deadlines;
    private final Insolvency insolvency;
    private final LimitationActs limitation;
    private final Acceptance acceptance;

    ActSet(
            LawyersLetter letter,
            RouteActs routes,
            CourtActs court,
            EnforcementActs enforcement,
            DeadlineActs deadlines,
            Insolvency insolvency,
            LimitationActs limitation,
            Acceptance acceptance) {
        this.letter = letter;
        this.routes = routes;
        this.court = court;
        this.enforcement = enforcement;
        this.deadlines = deadlines;
        this.insolvency = insolvency;
        this.limitation = limitation;
        this.acceptance = acceptance;
    }

    Acceptance acceptance() {
        return acceptance;
    }

    LawyersLetter letter() {
        return letter;
    }

    RouteActs routes() {
        return routes;
    }

    CourtActs court() {
        return court;
    }

    EnforcementActs enforcement() {
        return enforcement;
    }

    DeadlineActs deadlines() {
        return deadlines;
    }

    Insolvency insolvency() {
        return insolvency;
    }

    LimitationActs limitation() {
        return limitation;
    }
}
