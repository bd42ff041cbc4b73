package org.huikuan.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.NewCustomers;
import org.huikuan.portfolio.RuleBook.Proposal;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * New customers for whom the ledger named no collector are put in charge of somebody by the rules, in the transaction
 * that records them. They owe nothing yet: a rule with a least amount finds them when it is applied later.
 */
@Component
class NewCustomerRules {

    private final Rules rules;
    private final PortfolioCustomers customers;
    private final Accounts accounts;
    private final RuleBooks books;
    private final Journal journal;

    NewCustomerRules(Rules rules, PortfolioCustomers customers, Accounts accounts, RuleBooks books, Journal journal) {
        this.rules = rules;
        this.customers = customers;
        this.accounts = accounts;
        this.books = books;
        this.journal = journal;
    }

    @EventListener
    void on(NewCustomers news) {
        List<Rule> all = rules.all();
        if (all.isEmpty()) {
            return;
        }
        RuleBook book = books.of(all, Set.of());
        List<Proposal> found = customers.candidates(news.accountIds()).stream()
                .filter(c -> c.collector() == null)
                .map(book::proposeNew)
                .flatMap(Optional::stream)
                .toList();
        accounts.assign(found.stream().map(Proposal::to).toList());
        journal.write(found.stream()
                .map(p -> new JournalEntry(
                        p.customer().accountId(),
                        null,
                        "account-assigned",
                        Sentence.joined(", ", p.to().team(), Arg.person(p.to().collector())),
                        PortfolioSays.RULE.with(p.rule())))
                .toList());
    }
}
