package org.huikuan.cases.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.BadInput;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** The open cases of accounts that get other people: rows, disputes of the old collector, tasks and grants. */
@Component
class CasesInCharge {

    private final Cases cases;
    private final List<HandedOver> handedOver;
    private final StandIns standIns;
    private final Days days;
    private final People people;

    CasesInCharge(Cases cases, List<HandedOver> handedOver, StandIns standIns, Days days, People people) {
        this.cases = cases;
        this.handedOver = handedOver;
        this.standIns = standIns;
        this.days = days;
        this.people = people;
    }

    Map<Long, CollectionCase> openOf(Collection<Long> accountIds) {
        return cases.openOf(accountIds);
    }

    /** @throws BadInput naming the first collector who is none, or who does not work in the team */
    void refuseStrangers(Collection<Assignment> changes) {
        Set<String> known = new HashSet<>();
        for (Assignment a : changes) {
            if (known.add(a.team() + "\n" + a.collector())) {
                people.refuseStranger(a);
            }
        }
    }

    void give(List<Assignment> changes, Map<Long, CollectionCase> open) {
        Map<Long, List<CollectionCase>> byCreditor = new HashMap<>();
        for (Assignment a : changes) {
            CollectionCase kase = open.get(a.accountId());
            if (kase != null) {
                byCreditor
                        .computeIfAbsent(kase.creditorId(), c -> new ArrayList<>())
                        .add(kase.inCharge(a.team(), a.collector()));
            }
        }
        List<CollectionCase> given = new ArrayList<>();
        byCreditor.forEach((creditor, wanted) -> given.addAll(standIns.on(wanted, days.today(creditor))));
        handedOver.forEach(h -> h.given(given, open));
        standIns.write(given, open.values());
    }

    /** The creditor's day. */
    @Component
    static class Days {

        private final Creditors creditors;
        private final BusinessDay day;

        Days(Creditors creditors, BusinessDay day) {
            this.creditors = creditors;
            this.day = day;
        }

        LocalDate today(long creditor) {
            return day.today(creditors.get(creditor));
        }
    }

    /** Who works in which team. */
    @Component
    static class People {

        private final Collectors collectors;
        private final Teams teams;

        People(Collectors collectors, Teams teams) {
            this.collectors = collectors;
            this.teams = teams;
        }

        void refuseStranger(Assignment a) {
            if (teams.find(a.team()).isEmpty()) {
                throw new BadInput("team", "no-team", a.team());
            }
            if (a.collector() != null && !collectors.exists(a.collector())) {
                throw new BadInput("collector", "no-collector", a.collector());
            }
            if (a.collector() != null && collectors.isLocked(a.collector())) {
                throw new BadInput("collector", "locked-collector", a.collector());
            }
            if (a.collector() != null && !collectors.isOf(a.collector(), a.team())) {
                throw new BadInput("collector", "not-in-team", a.collector(), a.team());
            }
        }
    }
}
