package org.huikuan.interest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.strategy.DecisionTables;
import org.springframework.stereotype.Service;

/** Asks the table {@code choose-interest} (reference 6.12, DMN-06) once for each account and currency. */
@Service
class TableInterestSheets implements InterestSheets {

    private static final String TABLE = "choose-interest";

    private final DecisionTables tables;
    private final LatePaymentTerms terms;

    TableInterestSheets(DecisionTables tables, LatePaymentTerms terms) {
        this.tables = tables;
        this.terms = terms;
    }

    @Override
    public Map<Long, InterestSheet> until(LocalDate until, Map<Long, List<Principal>> principals) {
        if (principals.isEmpty()) {
            return Map.of();
        }
        Map<Long, LatePaymentTerms.Terms> known = terms.of(principals.keySet());
        LoanPrimeRates market = terms.loanPrimeRates();
        Map<Long, InterestSheet> sheets = new TreeMap<>();
        principals.forEach((accountId, items) -> {
            LatePaymentTerms.Terms account = known.get(accountId);
            if (account == null) {
                throw new IllegalArgumentException("there is no account " + accountId);
            }
            Rules rules = new Rules(account);
            sheets.put(accountId, new InterestComputation(until, market, rules::of).of(items));
        });
        return sheets;
    }

    /** The rules of one account; the table is asked once for each contract and currency. */
    private final class Rules {

        private final LatePaymentTerms.Terms account;
        private final Map<Asked, InterestRule> rules = new HashMap<>();

        Rules(LatePaymentTerms.Terms account) {
            this.account = account;
        }

        InterestRule of(Principal principal) {
            Asked asked = new Asked(
                    account.of(principal.invoice()), principal.amount().currency());
            return rules.computeIfAbsent(asked, a -> rule(account, a.agreed(), a.currency()));
        }
    }

    private record Asked(LatePaymentTerms.Agreed agreed, String currency) {}

    private InterestRule rule(LatePaymentTerms.Terms account, LatePaymentTerms.Agreed agreed, String currency) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("country", account.country());
        inputs.put("currency", currency);
        inputs.put("contractRate", agreed.rate() == Known.YES);
        inputs.put("rateKnown", agreed.rate().code());
        inputs.put("smallCreditor", account.smallCreditor());
        inputs.put("largeDebtor", account.largeDebtor());
        inputs.put("payWhenPaid", agreed.payWhenPaid() == Known.YES);
        return new InterestRule(tables.ask(TABLE, inputs), agreed.contractRate());
    }
}
