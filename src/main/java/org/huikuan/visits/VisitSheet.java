package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocument;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.money.Receipt;
import org.huikuan.letters.Letter;
import org.jspecify.annotations.Nullable;

/**
 * The facts before a visit.
 *
 * @param payDay the customer's next own pay day; null when unknown
 * @param payments the last six receipts, newest first
 */
public record VisitSheet(
        CaseFacts facts,
        Limits limits,
        @Nullable LocalDate payDay,
        List<Receipt> payments,
        List<Contact> contacts,
        List<Letter> letters,
        List<CaseDocument> documents,
        List<Visit> visits) {

    /**
     * @param attempts visits until the stage is exhausted
     * @param from first possible day
     * @param until last day without a reason
     * @param callBefore working days before the visit on which the customer is called
     */
    public record Limits(
            int attempts, LocalDate from, LocalDate until, String earliest, String latest, int callBefore) {}
}
