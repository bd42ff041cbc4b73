package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.ledger.contracts.TermField;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** Contract and debtor facts by the names of the fields in which a form shows them. */
final class TermsFacts {

    private static final Map<String, TermField> NAMES = Map.ofEntries(
            Map.entry("class", TermField.SIZE_CLASS),
            Map.entry("classOn", TermField.SIZE_ON),
            Map.entry("financeHead.name", TermField.FINANCE_HEAD),
            Map.entry("financeHead.phone", TermField.FINANCE_HEAD_PHONE),
            Map.entry("financeHead.email", TermField.FINANCE_HEAD_EMAIL),
            Map.entry("date", TermField.SIGNED_ON),
            Map.entry("default", TermField.CONTRACT_DEFAULT),
            Map.entry("guarantees", TermField.GUARANTEED));

    private final Map<String, String> facts = new LinkedHashMap<>();
    private String at = "";

    private TermsFacts() {}

    static Map<String, String> of(Debtor d, Account account) {
        TermsFacts of = new TermsFacts();
        of.put("uscc", d.uscc());
        of.put("englishName", d.englishName());
        of.put("class", Code.codeOf(d.sizeClass()));
        of.put("classOn", d.sizeOn());
        of.put("legalRepresentative", d.legalRepresentative());
        of.put("legalRepresentativePhone", d.legalRepresentativePhone());
        of.put("financeHead.name", d.financeHead());
        of.put("financeHead.phone", d.financeHeadPhone());
        of.put("financeHead.email", d.financeHeadEmail());
        of.put("country", account.country());
        return of.facts;
    }

    /** @param at the beginning of the names, such as {@code contracts[0].} */
    static Map<String, String> of(Contract c, String at) {
        TermsFacts of = new TermsFacts();
        of.at = at;
        of.put("newNumber", c.number());
        of.put("date", c.signedOn());
        of.put("default", c.isDefault() ? "yes" : "no");
        of.put("lateRate.known", c.lateRate().known().code());
        of.put("lateRate.percent", plain(c.lateRate().percent()));
        of.put("lateRate.per", Code.codeOf(c.lateRate().per()));
        of.put("lateClause", c.lateClause());
        of.clause("payWhenPaid", c.payWhenPaid());
        of.clause("supplyClause", c.supply());
        of.clause("arbitration", c.arbitration());
        of.clause("retentionOfTitle", c.retention());
        of.put("governingLaw", c.law());
        of.put("guaranteed.known", c.guaranteed().code());
        for (int i = 0; i < c.guarantees().size(); i++) {
            of.guarantee("guarantees[" + i + "].", c.guarantees().get(i));
        }
        return of.facts;
    }

    private void clause(String name, Clause clause) {
        put(name + ".known", clause.known().code());
        put(name + ".clause", clause.text());
    }

    private void guarantee(String row, Guarantee by) {
        put(row + "guarantor", by.guarantor());
        put(row + "kind", by.kind().code());
        put(row + "amount", by.amount() == null ? null : by.amount().toPlainString());
        put(row + "currency", by.currency());
        put(row + "until", by.until());
        put(row + "note", by.note());
    }

    private static @Nullable String plain(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.stripTrailingZeros().toPlainString();
    }

    private void put(String name, @Nullable Object value) {
        facts.put(at + name, value == null ? "" : value.toString());
    }

    /** What a field is about, whichever contract it is of. */
    static TermField about(String field) {
        String name = field.replaceFirst("^contracts\\[\\d+]\\.", "");
        String part = name.replaceFirst("[.\\[].*", "");
        TermField known = NAMES.getOrDefault(name, NAMES.get(part));
        String code = part.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return known != null ? known : Code.find(TermField.class, code).orElse(TermField.CONTRACT_NUMBER);
    }
}
