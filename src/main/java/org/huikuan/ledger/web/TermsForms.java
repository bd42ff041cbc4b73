package org.huikuan.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of contract and debtor facts: what stands in its fields, and what was written into them. */
final class TermsForms {

    /** Rows for guarantees; more than these are kept by the call. */
    private static final int ROWS = 3;

    private static final String AT = "contracts[0].";
    private static final List<String> OF_GUARANTEES =
            List.of("guarantor", "kind", "amount", "currency", "until", "note");
    private static final List<String> NOT_OURS = List.of("HUIKUAN-CSRF", "_csrf");

    private TermsForms() {}

    static Map<String, String> debtor(TermsView view) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "uscc", view.uscc());
        put(fields, "englishName", view.englishName());
        put(fields, "class", view.sizeClass());
        put(fields, "classOn", view.classOn());
        put(fields, "legalRepresentative", view.legalRepresentative());
        put(fields, "legalRepresentativePhone", view.legalRepresentativePhone());
        put(fields, "country", view.country());
        TermsView.Person head = view.financeHead();
        if (head != null) {
            put(fields, "financeHead.name", head.name());
            put(fields, "financeHead.phone", head.phone());
            put(fields, "financeHead.email", head.email());
        }
        return fields;
    }

    static Map<String, String> contract(TermsView.@Nullable Agreed c) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (c == null) {
            return fields;
        }
        fields.put(AT + "number", c.number());
        put(fields, AT + "newNumber", c.number());
        put(fields, AT + "date", c.date());
        put(fields, AT + "default", c.isDefault());
        put(fields, AT + "lateRate.known", c.lateRate().known());
        put(fields, AT + "lateRate.percent", c.lateRate().percent());
        put(fields, AT + "lateRate.per", c.lateRate().per());
        put(fields, AT + "lateClause", c.lateClause());
        fact(fields, "payWhenPaid", c.payWhenPaid());
        fact(fields, "supplyClause", c.supplyClause());
        fact(fields, "arbitration", c.arbitration());
        fact(fields, "retentionOfTitle", c.retentionOfTitle());
        put(fields, AT + "governingLaw", c.governingLaw());
        put(fields, AT + "guaranteed.known", c.guaranteed().known());
        for (int i = 0; i < c.guarantees().size(); i++) {
            guarantee(fields, AT + "guarantees[" + i + "].", c.guarantees().get(i));
        }
        return fields;
    }

    private static void guarantee(Map<String, String> fields, String at, TermsView.By by) {
        put(fields, at + "guarantor", by.guarantor());
        put(fields, at + "kind", by.kind());
        put(fields, at + "amount", by.amount());
        put(fields, at + "currency", by.currency());
        put(fields, at + "until", by.until());
        put(fields, at + "note", by.note());
    }

    private static void fact(Map<String, String> fields, String name, TermsView.Fact fact) {
        put(fields, AT + name + ".known", fact.known());
        put(fields, AT + name + ".clause", fact.clause());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /** Rows of guarantees without a name are none; a new contract's number is written where another's new number is. */
    static Map<String, String> said(Map<String, String> fields) {
        Map<String, String> said = new LinkedHashMap<>(fields);
        NOT_OURS.forEach(said::remove);
        boolean saysContract = fields.containsKey(AT + "number")
                || !fields.getOrDefault(AT + "newNumber", "").isBlank();
        if (!saysContract) {
            said.keySet().removeIf(name -> name.startsWith(AT));
            return said;
        }
        if (!fields.containsKey(AT + "number")) {
            said.put(AT + "number", Objects.requireNonNull(said.remove(AT + "newNumber")));
        }
        said.putIfAbsent(AT + "default", "false");
        guarantees(fields, said);
        return said;
    }

    private static void guarantees(Map<String, String> fields, Map<String, String> said) {
        int rows = 0;
        for (int i = 0; i < 50; i++) {
            String from = AT + "guarantees[" + i + "].";
            OF_GUARANTEES.forEach(f -> said.remove(from + f));
            if (!fields.getOrDefault(from + "guarantor", "").isBlank()) {
                String to = AT + "guarantees[" + rows++ + "].";
                OF_GUARANTEES.forEach(f -> said.put(to + f, fields.getOrDefault(from + f, "")));
            }
        }
        if (rows == 0) {
            said.put(AT + "guarantees", "");
        }
    }

    static int rows(Map<String, String> written) {
        int rows = ROWS;
        while (written.containsKey(AT + "guarantees[" + rows + "].guarantor")) {
            rows++;
        }
        return rows;
    }
}
