package org.huikuan.interest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Asks the table {@code choose-interest} (reference 6.12, DMN-06) once for each account and currency. */
@Service
class TableInterestSheets implements InterestSheets, AsksTables {

    static final Table<InterestRule.Owed, InterestRule.Computed> TABLE = Table.of(
            "choose-interest",
            InterestRule.Owed.class,
            InterestRule.Computed.class,
            "send-outbox/Task_SendWhatIsDue",
            "file-the-claim");

    private final DecisionTables tables;
    private final LatePaymentTerms terms;
    private final ObjectProvider<Procedures> procedures;

    TableInterestSheets(DecisionTables tables, LatePaymentTerms terms, ObjectProvider<Procedures> procedures) {
        this.tables = tables;
        this.terms = terms;
        this.procedures = procedures;
    }

    @Override
    public Map<Long, InterestSheet> until(LocalDate until, Map<Long, List<Principal>> principals) {
        if (principals.isEmpty()) {
            return Map.of();
        }
        Map<Long, LatePaymentTerms.Terms> known = terms.of(principals.keySet());
        LoanPrimeRates market = terms.loanPrimeRates();
        Map<Long, Map<String, List<Principal.Paid>>> paid = terms.paidLate(principals.keySet());
        Procedures courts = procedures.getIfAvailable();
        Map<Long, Procedure> court = courts == null ? Map.of() : courts.of(principals.keySet());
        Map<Long, InterestSheet> sheets = new TreeMap<>();
        principals.forEach((accountId, items) -> {
            LatePaymentTerms.Terms account = known.get(accountId);
            if (account == null) {
                throw new IllegalArgumentException("there is no account " + accountId);
            }
            Rules rules = new Rules(account);
            InterestComputation sheet =
                    new InterestComputation(until, court.getOrDefault(accountId, Procedure.NONE), market, rules::of);
            sheets.put(accountId, sheet.of(withPayments(items, paid.getOrDefault(accountId, Map.of()))));
        });
        return sheets;
    }

    private static List<Principal> withPayments(List<Principal> items, Map<String, List<Principal.Paid>> late) {
        return items.stream()
                .map(item -> item.paidLate().isEmpty() ? item.with(late.getOrDefault(item.invoice(), List.of())) : item)
                .toList();
    }

    /** The rules of one account; the table is asked once for each contract, currency and law of the day. */
    private final class Rules {

        private final LatePaymentTerms.Terms account;
        private final Map<Asked, InterestRule> rules = new HashMap<>();

        Rules(LatePaymentTerms.Terms account) {
            this.account = account;
        }

        InterestRule of(Principal principal) {
            LatePaymentTerms.Agreed agreed = account.of(principal.invoice(), principal.issuedOn());
            Asked asked = new Asked(agreed, principal.amount().currency(), SmeRule.of(agreed, principal));
            return rules.computeIfAbsent(asked, a -> rule(account, a));
        }
    }

    private record Asked(LatePaymentTerms.Agreed agreed, String currency, SmeRule sme) {}

    /** Before the regulations were in force nobody was small or large in their sense. */
    private InterestRule rule(LatePaymentTerms.Terms account, Asked asked) {
        LatePaymentTerms.Agreed agreed = asked.agreed();
        InterestRule.Owed owed = new InterestRule.Owed(
                account.country(),
                asked.currency(),
                agreed.rate() == Known.YES,
                account.smallCreditor() && asked.sme() != SmeRule.NONE,
                account.largeDebtor(),
                agreed.payWhenPaid() == Known.YES);
        return new InterestRule(tables.ask(TABLE, owed), agreed);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
