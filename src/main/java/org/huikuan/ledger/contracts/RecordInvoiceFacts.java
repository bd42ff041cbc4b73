package org.huikuan.ledger.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records contract, order, delivery and acceptance of invoices, in the caller's transaction. A contract that nobody has
 * heard of so far begins with its number; everything else about it is unknown.
 */
@Component
public class RecordInvoiceFacts {

    private final Accounts accounts;
    private final ContractFacts facts;
    private final ContractActs contracts;
    private final LedgerNews news;

    public RecordInvoiceFacts(Accounts accounts, ContractFacts facts, ContractActs contracts, LedgerNews news) {
        this.accounts = accounts;
        this.facts = facts;
        this.contracts = contracts;
        this.news = news;
    }

    /** @param contract its number; null: not said */
    public record Line(
            String customer, String number, @Nullable String contract, InvoiceFacts facts) {

        public boolean saysAnything() {
            return contract != null || !facts.equals(InvoiceFacts.UNKNOWN);
        }
    }

    /** What a line does not say stays; invoices that are not recorded are passed over. @return whether each said anything new */
    public List<Boolean> record(Creditor creditor, List<Line> lines, @Nullable Long batchId) {
        Map<String, Account> locked = accounts.lockByCustomer(
                creditor.id(), lines.stream().map(Line::customer).toList());
        Map<Long, AccountTerms> terms = withContracts(lines, locked, batchId);
        Map<String, InvoiceFacts> known =
                facts.ofInvoices(creditor.id(), lines.stream().map(Line::number).toList());
        Map<String, InvoiceFacts> changed = new LinkedHashMap<>();
        Map<Long, List<Sentence>> words = new LinkedHashMap<>();
        List<Boolean> differs = new ArrayList<>();
        for (Line line : lines) {
            Account account = locked.get(line.customer());
            InvoiceFacts was = known.get(line.number());
            InvoiceFacts is = account == null || was == null ? null : said(line, was, terms.get(account.id()));
            differs.add(is != null && !is.equals(was));
            if (account != null && is != null && !is.equals(was)) {
                changed.put(line.number(), is);
                words.computeIfAbsent(account.id(), a -> new ArrayList<>()).add(words(line, is));
            }
        }
        facts.saveInvoices(creditor.id(), changed);
        tell(words, batchId);
        return differs;
    }

    private static InvoiceFacts said(Line line, InvoiceFacts was, @Nullable AccountTerms terms) {
        Long contract = line.contract() == null || terms == null
                ? was.contractId()
                : terms.called(line.contract()).map(Contract::id).orElse(was.contractId());
        return line.facts().over(was, contract);
    }

    private Map<Long, AccountTerms> withContracts(
            List<Line> lines, Map<String, Account> locked, @Nullable Long batchId) {
        Map<Long, AccountTerms> before =
                facts.of(locked.values().stream().map(Account::id).toList());
        Map<Long, AccountTerms> now = new HashMap<>(before);
        for (Line line : lines) {
            Account account = locked.get(line.customer());
            String number = line.contract();
            if (account != null && number != null) {
                now.computeIfPresent(account.id(), (id, terms) -> terms.with(number));
            }
        }
        contracts.store(before, now, batchId);
        return now.equals(before) ? before : facts.of(now.keySet());
    }

    private static Sentence words(Line line, InvoiceFacts is) {
        return JournalDetails.of(
                line.number(),
                line.contract() == null ? null : LedgerSays.CONTRACT.with(line.contract()),
                is.orderNumber() == null ? null : LedgerSays.ORDER.with(is.orderNumber()),
                is.deliveredOn() == null ? null : LedgerSays.DELIVERED.with(is.deliveredOn()),
                is.acceptedOn() == null ? null : LedgerSays.ACCEPTED_ON.with(is.acceptedOn()));
    }

    private void tell(Map<Long, List<Sentence>> words, @Nullable Long batchId) {
        List<JournalEntry> journal = words.entrySet().stream()
                .map(e -> new JournalEntry(
                        e.getKey(),
                        null,
                        "invoice-facts",
                        JournalDetails.list(e.getValue()),
                        JournalDetails.grounds(null, batchId)))
                .toList();
        news.tell(words.keySet(), AccountsChanged.Cause.INVOICES, journal);
    }
}
