package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.invoices.Correction;
import org.huikuan.ledger.money.Paid;
import org.huikuan.shared.Sentence;

/** What a part of a list of open items changes. */
final class ListChanges {

    final Map<Long, BigDecimal> shares = new LinkedHashMap<>();
    final Map<Paid, BigDecimal> freed = new LinkedHashMap<>();
    final List<Correction> corrections = new ArrayList<>();
    /** Words of the journal by account. */
    final Map<Long, List<Sentence>> recorded = new LinkedHashMap<>();

    final Map<Long, List<Sentence>> closed = new LinkedHashMap<>();
    /** Accounts on which something is open again that was paid. */
    final Set<Long> back = new HashSet<>();

    void add(OpenItemFacts facts, OpenItemEntry e) {
        Invoice invoice = facts.invoices().get(e.invoice().number());
        if (invoice == null) {
            Account account =
                    Objects.requireNonNull(facts.accounts().get(e.invoice().customer()));
            record(account.id(), e);
        } else {
            add(facts, e, invoice);
        }
    }

    private void add(OpenItemFacts facts, OpenItemEntry e, Invoice invoice) {
        Correction correction = facts.correction(e, invoice);
        if (correction != null) {
            corrections.add(correction);
        }
        long account =
                correction == null ? invoice.accountId() : correction.account().id();
        if (facts.changesTheWord(e, invoice)) {
            shares.put(invoice.id(), facts.shareFor(e, invoice));
        }
        freed.putAll(facts.freed(e, invoice));
        if (e.open().compareTo(invoice.open()) > 0 && !facts.isNew().contains(invoice.number())) {
            back.add(account);
        }
        record(account, e);
    }

    private void record(long account, OpenItemEntry e) {
        InvoiceEntry said = e.invoice();
        words(recorded, account, JournalDetails.of(said.number(), JournalDetails.money(e.open(), said.amount())));
    }

    void close(Invoice invoice, BigDecimal share) {
        shares.put(invoice.id(), invoice.open().add(share));
        words(
                closed,
                invoice.accountId(),
                JournalDetails.of(invoice.number(), JournalDetails.money(invoice.open(), invoice.amount())));
    }

    private static void words(Map<Long, List<Sentence>> by, long account, Sentence words) {
        by.computeIfAbsent(account, a -> new ArrayList<>()).add(words);
    }
}
