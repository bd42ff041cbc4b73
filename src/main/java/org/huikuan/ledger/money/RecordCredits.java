package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records receipts or credit notes and lets them pay, in the caller's transaction. What is already recorded with the
 * same content stays as it is; with other content it is refused.
 */
@Component
public class RecordCredits {

    private final Accounts accounts;
    private final CreditBooks books;
    private final Allocations allocations;
    private final Claims claims;
    private final LedgerNews news;
    private final MoneyLimit limit;

    public RecordCredits(
            Accounts accounts,
            CreditBooks books,
            Allocations allocations,
            Claims claims,
            LedgerNews news,
            MoneyLimit limit) {
        this.accounts = accounts;
        this.books = books;
        this.allocations = allocations;
        this.claims = claims;
        this.news = news;
        this.limit = limit;
    }

    List<Outcome> record(
            Credits credits, Creditor creditor, LocalDate today, List<CreditEntry> entries, @Nullable Long batchId) {
        CreditFacts facts = facts(credits.source(), creditor, today, entries);
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, CreditEntry> taken = new LinkedHashMap<>();
        for (CreditEntry e : entries) {
            Outcome outcome = facts.judge(e, taken.get(e.key()));
            outcomes.add(outcome);
            if (outcome.equals(Outcome.ACCEPTED)) {
                taken.put(e.key(), e);
            }
        }
        if (!taken.isEmpty()) {
            store(credits, facts, List.copyOf(taken.values()), batchId);
        }
        return outcomes;
    }

    private CreditFacts facts(Credit.Source source, Creditor creditor, LocalDate today, List<CreditEntry> entries) {
        Map<String, Account> locked = accounts.lockByCustomer(
                creditor.id(), entries.stream().map(CreditEntry::customer).toList());
        CreditBooks.Opened opened = books.open(new CreditBooks.Question(
                source,
                creditor.id(),
                locked.values().stream().map(Account::id).toList(),
                entries.stream().map(CreditEntry::key).toList(),
                entries.stream().flatMap(e -> e.invoices().stream()).toList(),
                entries.stream()
                        .map(CreditEntry::on)
                        .min(Comparator.naturalOrder())
                        .orElse(today)));
        return new CreditFacts(source, creditor, today, earliest(today, entries), locked, opened);
    }

    /** The limit is looked up for old money only. */
    private LocalDate earliest(LocalDate today, List<CreditEntry> entries) {
        LocalDate near = today.minusDays(MoneyLimit.NEVER_ASKED);
        return entries.stream().anyMatch(e -> e.on().isBefore(near)) ? today.minusDays(limit.days()) : near;
    }

    private void store(Credits credits, CreditFacts facts, List<CreditEntry> entries, @Nullable Long batchId) {
        CreditPlan plan = new CreditPlan(facts, entries, claims);
        Map<String, Long> ids = credits.add(facts.creditor().id(), facts.today(), plan.arrived(), batchId);
        allocations.addOfNew(plan.ofNew(ids), plan.ofOlder(), facts.today(), batchId);
        List<JournalEntry> journal = entries.stream()
                .map(e -> entry(facts, e, ids.get(e.number()), batchId))
                .toList();
        news.tell(plan.accountIds(), credits.source().cause(), journal);
    }

    private static JournalEntry entry(CreditFacts facts, CreditEntry e, @Nullable Long id, @Nullable Long batchId) {
        return new JournalEntry(
                facts.accountId(e),
                null,
                facts.source().code() + "-recorded",
                JournalDetails.of(
                        e.number(), e.on(), e.amount(), e.invoices().isEmpty() ? null : e.invoices(), "#" + id),
                JournalDetails.grounds(e.note(), batchId));
    }
}
