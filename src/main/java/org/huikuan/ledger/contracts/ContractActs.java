package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.InputReader;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.customers.CustomerEntry;
import org.huikuan.ledger.customers.RecordCustomers;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what people, programs and files say about contracts and debtors; every change is told in the journal. */
@Service
public class ContractActs {

    private final Accounts accounts;
    private final ContractFacts facts;
    private final RecordCustomers customers;
    private final LedgerNews news;
    private final BusinessDay day;

    public ContractActs(
            Accounts accounts, ContractFacts facts, RecordCustomers customers, LedgerNews news, BusinessDay day) {
        this.accounts = accounts;
        this.facts = facts;
        this.customers = customers;
        this.news = news;
        this.day = day;
    }

    /** One account's facts, under its lock. @param input found right already */
    @Transactional
    public void change(Creditor creditor, Account account, TermsInput input) {
        AccountTerms before = facts.of(account.id());
        AccountTerms now = TermsReader.read(input, before, day.today(creditor), FormInput.ofRight());
        String country = input.country();
        if (country != null) {
            customers.record(
                    creditor, List.of(new CustomerEntry(account.customer(), a -> a.withCountry(country), null)), null);
        }
        store(Map.of(account.id(), before), Map.of(account.id(), now), null);
    }

    /** One line of a file about a customer. */
    public record Line(String customer, Map<String, String> said) {}

    /** Checks a line by itself, before its account is known. @throws BadInput naming every field that was wrong */
    public void check(Creditor creditor, Map<String, String> said) {
        if (!said.isEmpty()) {
            read(said, AccountTerms.UNKNOWN, day.today(creditor));
        }
    }

    private static AccountTerms read(Map<String, String> said, AccountTerms now, LocalDate today) {
        FormInput written = new FormInput(said);
        AccountTerms terms = TermsReader.read(InputReader.read(TermsInput.class, written), now, today, written);
        written.check();
        return terms;
    }

    /**
     * The lines of a file, whose accounts exist; in the caller's transaction.
     *
     * @return one outcome a line
     * @throws BadInput where a line contradicts what is recorded; the caller then undoes all
     */
    public List<Outcome> record(Creditor creditor, List<Line> lines, @Nullable Long batchId) {
        Map<String, Account> locked = accounts.lockByCustomer(
                creditor.id(), lines.stream().map(Line::customer).toList());
        Map<Long, AccountTerms> before =
                facts.of(locked.values().stream().map(Account::id).toList());
        Map<Long, AccountTerms> now = new HashMap<>(before);
        LocalDate today = day.today(creditor);
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : lines) {
            Account account = locked.get(line.customer());
            outcomes.add(account == null ? Outcome.UNCHANGED : take(line, account.id(), now, today));
        }
        store(before, now, batchId);
        return outcomes;
    }

    private static Outcome take(Line line, long account, Map<Long, AccountTerms> now, LocalDate today) {
        AccountTerms was = now.getOrDefault(account, AccountTerms.UNKNOWN);
        AccountTerms is = read(line.said(), was, today);
        now.put(account, is);
        return is.equals(was) ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    void store(Map<Long, AccountTerms> before, Map<Long, AccountTerms> now, @Nullable Long batchId) {
        Map<Long, AccountTerms> changed = new LinkedHashMap<>();
        List<JournalEntry> journal = new ArrayList<>();
        now.forEach((account, terms) -> {
            AccountTerms was = before.getOrDefault(account, AccountTerms.UNKNOWN);
            if (!terms.equals(was)) {
                changed.put(account, terms);
                journal.add(new JournalEntry(
                        account,
                        null,
                        "terms-changed",
                        TermsText.difference(was, terms),
                        JournalDetails.grounds(null, batchId)));
            }
        });
        if (!changed.isEmpty()) {
            facts.save(changed);
            news.tell(changed.keySet(), AccountsChanged.Cause.CUSTOMERS, journal);
        }
    }
}
