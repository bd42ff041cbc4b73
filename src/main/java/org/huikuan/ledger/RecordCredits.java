package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.journal.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records receipts or credit notes and lets them pay, in the caller's transaction. What is already recorded with the
 * same content stays as it is; with other content it is refused.
 */
@Component
public class RecordCredits {

    private final Accounts accounts;
    private final Invoices invoices;
    private final Settlement settlement;
    private final LedgerNews news;

    public RecordCredits(Accounts accounts, Invoices invoices, Settlement settlement, LedgerNews news) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.settlement = settlement;
        this.news = news;
    }

    List<Outcome> record(
            Credits credits, Creditor creditor, LocalDate today, List<CreditEntry> entries, @Nullable Long batchId) {
        CreditFacts facts = facts(credits, creditor, today, entries);
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, CreditEntry> taken = new LinkedHashMap<>();
        for (CreditEntry e : entries) {
            Outcome outcome = facts.judge(e, taken.get(e.number()));
            outcomes.add(outcome);
            if (outcome.equals(Outcome.ACCEPTED)) {
                taken.put(e.number(), e);
            }
        }
        if (!taken.isEmpty()) {
            store(credits, facts, List.copyOf(taken.values()), batchId);
        }
        return outcomes;
    }

    private CreditFacts facts(Credits credits, Creditor creditor, LocalDate today, List<CreditEntry> entries) {
        Map<String, Account> locked = accounts.lockByCustomer(
                creditor.id(), entries.stream().map(CreditEntry::customer).toList());
        Map<String, RecordedCredit> recorded = credits.known(
                creditor.id(), entries.stream().map(CreditEntry::number).toList());
        List<String> named =
                entries.stream().flatMap(e -> e.invoices().stream()).distinct().toList();
        Map<String, Invoice> known = named.isEmpty() ? Map.of() : invoices.known(creditor.id(), named);
        return new CreditFacts(credits.source(), creditor, today, locked, recorded, known);
    }

    private void store(Credits credits, CreditFacts facts, List<CreditEntry> entries, @Nullable Long batchId) {
        Map<String, Long> ids = credits.add(facts.creditor().id(), facts.accounts(), entries, batchId);
        Map<Long, List<Long>> naming = new HashMap<>();
        for (CreditEntry e : entries) {
            if (!e.invoices().isEmpty()) {
                naming.put(Objects.requireNonNull(ids.get(e.number()), e.number()), facts.invoiceIds(e.invoices()));
            }
        }
        Set<Long> changed = entries.stream().map(facts::accountId).collect(Collectors.toSet());
        settlement.settle(changed, credits.source(), naming, facts.today(), batchId);
        List<JournalEntry> journal =
                entries.stream().map(e -> entry(facts, e, batchId)).toList();
        news.tell(changed, credits.source().cause(), journal);
    }

    private static JournalEntry entry(CreditFacts facts, CreditEntry e, @Nullable Long batchId) {
        return new JournalEntry(
                facts.accountId(e),
                null,
                facts.source().word() + "-recorded",
                Words.of(e.number(), e.on(), e.amount(), String.join(", ", e.invoices())),
                Words.grounds(e.note(), batchId));
    }
}
