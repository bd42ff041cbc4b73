package org.huikuan.cases.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.ledger.OpenItem;
import org.jspecify.annotations.Nullable;

/**
 * One case: the row of the list, and what it stands on.
 *
 * @param drivingItem number of the invoice that drives the stage
 * @param supply whether goods are delivered to the customer: {@code open}, {@code to-hold}, {@code held}, {@code to-release}
 * @param successor number of the case that took over the items of this closed one
 */
public record CaseView(
        String number,
        String creditor,
        String customer,
        String customerName,
        String stage,
        String status,
        String waitingFor,
        LocalDate openedOn,
        long daysPastDue,
        List<CaseRow.Amount> overdue,
        @Nullable String collector,
        String team,
        CaseRow.@Nullable Next next,
        String step,
        int attempt,
        LocalDate nextOn,
        LocalDate dueOn,
        @Nullable LocalDate waitUntil,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason,
        @Nullable String successor,
        @Nullable String drivingItem,
        String supply,
        List<Item> items) {

    static CaseView of(CaseFacts facts, NextActWords nextActs) {
        CaseRow row = CaseRow.of(facts, nextActs);
        CollectionCase kase = facts.kase();
        return new CaseView(
                row.number(),
                row.creditor(),
                row.customer(),
                row.customerName(),
                row.stage(),
                row.status(),
                row.waitingFor(),
                row.openedOn(),
                row.daysPastDue(),
                row.overdue(),
                row.collector(),
                row.team(),
                row.next(),
                kase.position().step(),
                kase.position().attempt(),
                kase.position().nextOn(),
                kase.position().dueOn(),
                kase.waitUntil(),
                kase.closedOn(),
                kase.closeReason() == null ? null : kase.closeReason().toString(),
                kase.successor() == null ? null : kase.successor().number(),
                facts.driving().map(OpenItem::number).orElse(null),
                facts.account().supply().code(),
                items(facts));
    }

    public static List<Item> items(CaseFacts facts) {
        return facts.items().stream().map(i -> Item.of(i, facts)).toList();
    }

    /**
     * An open item of the account.
     *
     * @param open decimal string
     * @param disputed the disputed part of it, decimal string
     */
    public record Item(
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            long daysPastDue,
            String amount,
            String open,
            String currency,
            String disputed,
            boolean held,
            boolean promised) {

        static Item of(OpenItem item, CaseFacts facts) {
            return new Item(
                    item.number(),
                    item.issuedOn(),
                    item.dueOn(),
                    item.daysPastDue(facts.today()),
                    item.amount().amount().toPlainString(),
                    item.open().amount().toPlainString(),
                    item.open().currency(),
                    facts.disputed(item).toPlainString(),
                    facts.isHeld(item),
                    facts.isPromised(item));
        }
    }
}
