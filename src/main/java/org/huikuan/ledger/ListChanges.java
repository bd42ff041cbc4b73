package org.huikuan.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a part of a list of open items changes. */
final class ListChanges {

    final Map<Long, BigDecimal> shares = new LinkedHashMap<>();
    final Map<Paid, BigDecimal> freed = new LinkedHashMap<>();
    final List<Correction> corrections = new ArrayList<>();
    /** Words of the journal by account. */
    final Map<Long, List<String>> recorded = new LinkedHashMap<>();

    final Map<Long, List<String>> closed = new LinkedHashMap<>();
    /** Accounts on which something is open again that was paid. */
    final Set<Long> back = new HashSet<>();

    void add(OpenItemFacts facts, OpenItemEntry e, Invoice invoice) {
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
        words(
                recorded,
                account,
                Words.of(invoice.number(), e.open() + " " + e.invoice().amount().currency()));
    }

    void close(Invoice invoice, BigDecimal share) {
        shares.put(invoice.id(), invoice.open().add(share));
        words(
                closed,
                invoice.accountId(),
                Words.of(
                        invoice.number(),
                        invoice.open() + " " + invoice.amount().currency()));
    }

    private static void words(Map<Long, List<String>> by, long account, String words) {
        by.computeIfAbsent(account, a -> new ArrayList<>()).add(words);
    }
}
