package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.loop.CaseHands;
import org.huikuan.ledger.Assignment;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** The open cases of accounts that get other people: rows, disputes of the old collector, tasks and grants. */
@Component
class CasesInCharge {

    private final Cases cases;
    private final CaseHands hands;
    private final StandIns standIns;
    private final Creditors creditors;
    private final BusinessDay day;

    CasesInCharge(Cases cases, CaseHands hands, StandIns standIns, Creditors creditors, BusinessDay day) {
        this.cases = cases;
        this.hands = hands;
        this.standIns = standIns;
        this.creditors = creditors;
        this.day = day;
    }

    Map<Long, CollectionCase> openOf(Collection<Long> accountIds) {
        return cases.openOf(accountIds);
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
        byCreditor.forEach((creditor, wanted) -> given.addAll(standIns.on(wanted, today(creditor))));
        hands.give(given, open);
    }

    private LocalDate today(long creditor) {
        return day.today(creditors.get(creditor));
    }
}
