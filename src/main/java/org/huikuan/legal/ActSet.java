package org.huikuan.legal;

import org.springframework.stereotype.Component;

/** The acts that tasks and calls share. */
@Component
class ActSet {

    private final FileActs files;
    private final LawyersLetter letter;
    private final RouteActs routes;
    private final CourtActs court;
    private final EnforcementActs enforcement;
    private final WriteOffActs writeOffs;
    private final DeadlineActs deadlines;
    private final Insolvency insolvency;
    private final LimitationActs limitation;
    private final Acceptance acceptance;

    ActSet(
            FileActs files,
            LawyersLetter letter,
            RouteActs routes,
            CourtActs court,
            EnforcementActs enforcement,
            WriteOffActs writeOffs,
            DeadlineActs deadlines,
            Insolvency insolvency,
            LimitationActs limitation,
            Acceptance acceptance) {
        this.files = files;
        this.letter = letter;
        this.routes = routes;
        this.court = court;
        this.enforcement = enforcement;
        this.writeOffs = writeOffs;
        this.deadlines = deadlines;
        this.insolvency = insolvency;
        this.limitation = limitation;
        this.acceptance = acceptance;
    }

    Acceptance acceptance() {
        return acceptance;
    }

    FileActs files() {
        return files;
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

    WriteOffActs writeOffs() {
        return writeOffs;
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
