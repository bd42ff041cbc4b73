package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** Reads what was said about one contract. */
final class ContractForm {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final int MOST_GUARANTEES = 50;

    private final Said said;
    private final String at;
    private final LocalDate today;

    /** @param at the beginning of the field names, such as {@code contracts[0].} */
    ContractForm(Said said, String at, LocalDate today) {
        this.said = said;
        this.at = at;
        this.today = today;
    }

    Contract read(Contract now) {
        String number = said.text(at + "newNumber", 100, now.number());
        List<Guarantee> guarantees = guarantees(now.guarantees());
        return new Contract(
                now.id(),
                number == null ? now.number() : number,
                day(now.signedOn()),
                said.flag(at + "default", now.isDefault()),
                lateRate(now.lateRate()),
                said.text(at + "lateClause", 200, now.lateClause()),
                clause("payWhenPaid", now.payWhenPaid()),
                clause("supplyClause", now.supply()),
                clause("arbitration", now.arbitration()),
                clause("retentionOfTitle", now.retention()),
                guaranteed(now.guaranteed(), guarantees),
                guarantees,
                law(now.law()));
    }

    /** A country's code. */
    private @Nullable String law(@Nullable String now) {
        String text = said.text(at + "governingLaw", 2, now);
        String law = text == null ? null : text.toUpperCase(Locale.ROOT);
        if (law != null && !COUNTRIES.contains(law)) {
            said.wrong(at + "governingLaw", "no-country", law);
        }
        return law;
    }

    /** A contract that is not concluded yet binds nobody. */
    private @Nullable LocalDate day(@Nullable LocalDate now) {
        String field = at + "date";
        LocalDate day = said.date(field, now);
        if (day != null && said.gives(field) && day.isAfter(today)) {
            said.wrong(field, "to-come", day, today);
        }
        return day;
    }

    /** A percentage means that a rate is agreed; that none is agreed, or nobody knows, takes the percentage away. */
    private LateRate lateRate(LateRate now) {
        String field = at + "lateRate.";
        boolean gives = said.gives(field + "percent");
        Known known = known(field + "known", gives ? Known.YES : now.known());
        BigDecimal percent = said.percent(field + "percent", now.percent());
        RatePeriod per = said.word(field + "per", RatePeriod.class, now.per());
        if (known != Known.YES) {
            if (gives) {
                contradiction(field + "percent", known);
            }
            return new LateRate(known, null, null);
        }
        if (percent == null) {
            said.missing(field + "percent");
        }
        if (per == null) {
            said.missing(field + "per");
        }
        LateRate rate = new LateRate(known, percent, per);
        if (said.gives(field + "percent") || said.gives(field + "per")) {
            refuseUnusual(field + "percent", rate);
        }
        return rate;
    }

    private void refuseUnusual(String field, LateRate rate) {
        BigDecimal percent = rate.percent();
        BigDecimal most = rate.most();
        if (percent != null && most != null && percent.compareTo(most) > 0) {
            String given = percent.stripTrailingZeros().toPlainString();
            said.wrong(field, "rate-unusual." + Code.codeOf(rate.per()), given, most.toPlainString());
        }
    }

    private Clause clause(String name, Clause now) {
        String field = at + name + ".";
        boolean gives = said.gives(field + "clause");
        Known known = known(field + "known", gives ? Known.YES : now.known());
        String text = said.text(field + "clause", 500, now.text());
        if (known != Known.YES && gives) {
            contradiction(field + "clause", known);
        }
        return new Clause(known, known == Known.YES ? text : null);
    }

    private void contradiction(String field, Known known) {
        said.wrong(field, "known-says-otherwise", known);
    }

    private Known guaranteed(Known now, List<Guarantee> guarantees) {
        Known said = known(at + "guaranteed.known", guarantees.isEmpty() ? now : Known.YES);
        if (said != Known.YES && !guarantees.isEmpty()) {
            contradiction(at + "guarantees", said);
        }
        return said;
    }

    /** A field that is empty leaves it to {@code otherwise}. */
    private Known known(String field, Known otherwise) {
        Known word = said.word(field, Known.class, null);
        return word == null ? otherwise : word;
    }

    private List<Guarantee> guarantees(List<Guarantee> now) {
        boolean empty = said.names(at + "guarantees");
        if (!empty && !said.speaksOf(at + "guarantees")) {
            return Known.NO.code().equals(said.text(at + "guaranteed.known", 10, null)) ? List.of() : now;
        }
        List<Guarantee> guarantees = new ArrayList<>();
        for (int i = 0; i < MOST_GUARANTEES && said.speaksOf(at + "guarantees[" + i + "]"); i++) {
            Guarantee guarantee = guarantee(at + "guarantees[" + i + "].");
            if (guarantee != null) {
                guarantees.add(guarantee);
            }
        }
        return guarantees;
    }

    private @Nullable Guarantee guarantee(String field) {
        String guarantor = said.text(field + "guarantor", 200, null);
        GuaranteeKind kind = said.word(field + "kind", GuaranteeKind.class, null);
        BigDecimal amount = said.amount(field + "amount");
        String currency = said.text(field + "currency", 3, null);
        LocalDate until = said.date(field + "until", null);
        String note = said.text(field + "note", 500, null);
        if (guarantor == null) {
            said.missing(field + "guarantor");
            return null;
        }
        if (currency != null && !CURRENCIES.contains(currency)) {
            said.wrong(field + "currency", "no-currency", currency);
        }
        if (amount != null && currency == null) {
            said.missing(field + "currency");
        }
        return new Guarantee(guarantor, kind == null ? GuaranteeKind.OTHER : kind, amount, currency, until, note);
    }
}
