package org.huikuan.interest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            sheets.put(
                    accountId, new InterestComputation(until, market, currency -> rule(account, currency)).of(items));
        });
        return sheets;
    }

    private InterestRule rule(LatePaymentTerms.Terms account, String currency) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("country", account.country());
        inputs.put("currency", currency);
        inputs.put("contractRate", account.contractRate() != null);
        inputs.put("smallCreditor", account.smallCreditor());
        inputs.put("largeDebtor", account.largeDebtor());
        inputs.put("payWhenPaid", account.payWhenPaid());
        return new InterestRule(tables.ask(TABLE, inputs), account.contractRate());
    }
}
