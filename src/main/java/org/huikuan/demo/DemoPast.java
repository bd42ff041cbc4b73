package org.huikuan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItems;
import org.huikuan.shared.UnitOfWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of the demo have done so far, so that some cases wait, and for different things. */
@Component
@Profile("demo")
class DemoPast {

    private final UnitOfWork unit;
    private final DailyWork work;
    private final OpenItems items;
    private final Accounts accounts;
    private final Cases cases;
    private final ActDoor door;
    private final ActAs as;

    DemoPast(ActDoor door, UnitOfWork unit, DailyWork work, OpenItems items, Accounts accounts, Cases cases, ActAs as) {
        this.unit = unit;
        this.work = work;
        this.items = items;
        this.accounts = accounts;
        this.cases = cases;
        this.door = door;
        this.as = as;
    }

    void play(Creditor creditor, LocalDate today) {
        List<Long> overdue = items.accountsOverdue(creditor.id(), today, 0, Long.MAX_VALUE);
        unit.inNew(() -> work.work(creditor, today, overdue));
        as.person(
                "carol",
                () -> act(
                        "promise",
                        caseOf(creditor, "K1005"),
                        Map.of(
                                "amount", "70000.00",
                                "currency", "CNY",
                                "date", today.plusDays(7).toString(),
                                "form", "written",
                                "promisedBy", "孙丽",
                                "note", "余款下周电汇")));
        as.person(
                "carol",
                () -> act(
                        "dispute",
                        caseOf(creditor, "K1003"),
                        Map.of(
                                "items", List.of(Map.of("invoice", "A-1004", "amount", "15300.00")),
                                "reason", "quality",
                                "note", "第二批电路板受潮，客户要求退货")));
        as.person(
                "mei",
                () -> act(
                        "hold",
                        caseOf(creditor, "K1008"),
                        Map.of(
                                "reason",
                                "mediation",
                                "until",
                                today.plusDays(14).toString(),
                                "note",
                                "商会调解中")));
        as.person(
                "cai",
                () -> act(
                        "log-contact",
                        caseOf(creditor, "N2002"),
                        Map.of("channel", "phone", "result", "not-reached", "note", "Voicemail, left our number")));
    }

    private void act(String act, CaseId id, Map<String, Object> words) {
        door.carryOut(act, Where.of("caseId", id.number()), words, Way.API);
    }

    private CaseId caseOf(Creditor creditor, String customer) {
        Account account = accounts.find(creditor.code(), customer).orElseThrow();
        return Objects.requireNonNull(cases.openOf(List.of(account.id())).get(account.id()))
                .id();
    }
}
