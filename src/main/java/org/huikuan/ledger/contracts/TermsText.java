package org.huikuan.ledger.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed about contract and debtor facts, as the journal keeps it: codes that the reader's language has words for. */
final class TermsText {

    private TermsText() {}

    static String difference(AccountTerms before, AccountTerms after) {
        Map<String, String> was = flat(before);
        Map<String, String> is = flat(after);
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            String old = was.getOrDefault(name, "–");
            String now = is.getOrDefault(name, "–");
            if (!old.equals(now)) {
                changes.add(name + ": " + old + " → " + now);
            }
        }
        return String.join("; ", changes);
    }

    private static Map<String, String> flat(AccountTerms terms) {
        Map<String, String> flat = new LinkedHashMap<>();
        Debtor d = terms.debtor();
        put(flat, "uscc", d.uscc());
        put(flat, "english-name", d.englishName());
        put(flat, "size-class", d.sizeClass());
        put(flat, "size-on", d.sizeOn());
        put(flat, "legal-representative", d.legalRepresentative());
        put(flat, "legal-representative-phone", d.legalRepresentativePhone());
        put(flat, "finance-head", d.financeHead());
        put(flat, "finance-head-phone", d.financeHeadPhone());
        put(flat, "finance-head-email", d.financeHeadEmail());
        terms.contracts().forEach(c -> contract(flat, c));
        return flat;
    }

    private static void contract(Map<String, String> flat, Contract c) {
        String name = c.number().isEmpty() ? "contract " : "contract " + c.number() + " ";
        put(flat, name + "signed-on", c.signedOn());
        put(flat, name + "contract-default", c.isDefault() ? "yes" : "no");
        put(flat, name + "late-rate", lateRate(c.lateRate()));
        put(flat, name + "late-clause", c.lateClause());
        put(flat, name + "pay-when-paid", clause(c.payWhenPaid()));
        put(flat, name + "supply-clause", clause(c.supply()));
        put(flat, name + "arbitration", clause(c.arbitration()));
        put(flat, name + "governing-law", c.law());
        put(flat, name + "retention-of-title", clause(c.retention()));
        put(flat, name + "guaranteed", guarantees(c));
    }

    private static String lateRate(LateRate rate) {
        return rate.percent() == null
                ? rate.known().code()
                : rate.percent().stripTrailingZeros().toPlainString() + " % per-" + rate.per();
    }

    private static String clause(Clause clause) {
        return clause.text() == null ? clause.known().code() : clause.text();
    }

    private static String guarantees(Contract contract) {
        return contract.guarantees().isEmpty()
                ? contract.guaranteed().code()
                : contract.guarantees().stream()
                        .map(g -> g.guarantor() + " (guarantee-" + g.kind() + ")"
                                + (g.amount() == null ? "" : " " + g.amount().toPlainString() + " " + g.currency()))
                        .collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> flat, String name, @Nullable Object value) {
        if (value != null) {
            flat.put(name, Objects.toString(value));
        }
    }
}
