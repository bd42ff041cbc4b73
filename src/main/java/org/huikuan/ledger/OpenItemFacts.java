package org.huikuan.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.Refusals.Difference;
import org.jspecify.annotations.Nullable;

/** What is known when a list of open items arrives, and the judgement over each of them. */
record OpenItemFacts(
        Creditor creditor,
        Map<String, Account> accounts,
        Map<String, Invoice> invoices,
        Map<Long, BigDecimal> shares,
        Set<String> isNew) {

    Outcome judge(OpenItemEntry e) {
        InvoiceEntry said = e.invoice();
        Account account = accounts.get(said.customer());
        Invoice known = invoices.get(said.number());
        if (account == null || known == null) {
            return Refusals.unknownCustomer(creditor, said.customer());
        }
        Difference difference = difference(known, account, said);
        if (difference != null) {
            return Refusals.sameOr("number", "invoice " + said.number(), difference);
        }
        BigDecimal share = shareFor(e, known);
        if (share.signum() < 0) {
            return Outcome.refused(
                    "open",
                    e.open() + " cannot be open of invoice " + said.number() + ": receipts and credit notes recorded"
                            + " here leave less; reverse them first if they bounced");
        }
        boolean same = share.compareTo(shares.getOrDefault(known.id(), BigDecimal.ZERO)) == 0;
        return same && !isNew.contains(said.number()) ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    /** What the ledger's word must pay so that just the said amount is open. */
    BigDecimal shareFor(OpenItemEntry e, Invoice known) {
        BigDecimal openWithoutShare = known.open().add(shares.getOrDefault(known.id(), BigDecimal.ZERO));
        return openWithoutShare.subtract(e.open());
    }

    private static @Nullable Difference difference(Invoice known, Account account, InvoiceEntry said) {
        return Refusals.first(
                known.accountId() == account.id()
                        ? null
                        : new Difference("customer", "another customer", said.customer()),
                Difference.between("invoice date", known.issuedOn(), said.issuedOn()),
                Difference.between("due date", known.dueOn(), said.due()),
                Difference.between("amount", known.amount(), said.amount()));
    }
}
