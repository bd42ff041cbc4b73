package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.documents.CaseDocument;
import org.huikuan.ledger.money.Receipt;
import org.huikuan.letters.Letter;
import org.jspecify.annotations.Nullable;

/**
 * The facts before a visit.
 *
 * @param payDay the customer's next own pay day; null when unknown
 * @param payments the last six receipts, newest first
 * @param contacts people at the customer who are still there
 * @param way in which the customer pays; null when nobody has asked
 * @param levers that hold against the customer
 */
public record VisitSheet(
        CaseFacts facts,
        Limits limits,
        @Nullable LocalDate payDay,
        List<Receipt> payments,
        List<Counterpart> contacts,
        @Nullable WayOfPayment way,
        List<HeldLever> levers,
        List<Letter> letters,
        List<CaseDocument> documents,
        List<Visit> visits) {

    /** Who else can pay when the one who pays is not there (V6). */
    public Set<String> othersWhoPay() {
        return WayOfPayment.othersWhoPay(way, contacts);
    }

    /**
     * @param attempts visits until the stage is exhausted
     * @param from first possible day
     * @param until last day without a reason
     * @param callBefore working days before the visit on which the customer is called
     */
    public record Limits(
            int attempts, LocalDate from, LocalDate until, String earliest, String latest, int callBefore) {}
}
