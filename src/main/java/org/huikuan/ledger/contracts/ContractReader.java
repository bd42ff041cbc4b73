package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Said;
import org.huikuan.ledger.contracts.TermsInput.ClauseSaid;
import org.huikuan.ledger.contracts.TermsInput.ContractSaid;
import org.huikuan.ledger.contracts.TermsInput.GuaranteeSaid;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** Makes of what was said about one contract the contract as it is then. */
final class ContractReader {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final ContractSaid said;
    private final String at;
    private final FormInput mistakes;
    private final LocalDate today;

    /** @param at the beginning of the field names, such as {@code contracts[0].} */
    ContractReader(ContractSaid said, String at, FormInput mistakes, LocalDate today) {
        this.said = said;
        this.at = at;
        this.mistakes = mistakes;
        this.today = today;
    }

    Contract read(Contract now) {
        String number = said.newNumber().over(now.number());
        List<Guarantee> guarantees = guarantees(now.guarantees());
        return new Contract(
                now.id(),
                number == null ? now.number() : number,
                day(now.signedOn()),
                Boolean.TRUE.equals(said.byDefault().over(now.isDefault())),
                lateRate(now.lateRate()),
                said.lateClause().over(now.lateClause()),
                clause("payWhenPaid", said.payWhenPaid(), now.payWhenPaid()),
                clause("supplyClause", said.supplyClause(), now.supply()),
                clause("arbitration", said.arbitration(), now.arbitration()),
                clause("retentionOfTitle", said.retentionOfTitle(), now.retention()),
                guaranteed(now.guaranteed(), guarantees),
                guarantees,
                law(now.law()));
    }

    /** A country's code. */
    private @Nullable String law(@Nullable String now) {
        String text = said.governingLaw().over(now);
        String law = text == null ? null : text.toUpperCase(Locale.ROOT);
        if (law != null && !TermsReader.COUNTRIES.contains(law)) {
            mistakes.wrong(at + "governingLaw", "no-country", law);
        }
        return law;
    }

    /** A contract that is not concluded yet binds nobody. */
    private @Nullable LocalDate day(@Nullable LocalDate now) {
        LocalDate day = said.date().over(now);
        if (day != null && said.date().gives() && day.isAfter(today)) {
            mistakes.wrong(at + "date", "to-come", day, today);
        }
        return day;
    }

    /** A percentage means that a rate is agreed; that none is agreed, or nobody knows, takes the percentage away. */
    private LateRate lateRate(LateRate now) {
        String field = at + "lateRate.";
        Said<String> written = said.lateRate().percent();
        Said<RatePeriod> period = said.lateRate().per();
        Known known = or(said.lateRate().known(), written.gives() ? Known.YES : now.known());
        BigDecimal percent = written.isSaid() ? percent(field + "percent", written.value()) : now.percent();
        RatePeriod per = period.over(now.per());
        if (known != Known.YES) {
            if (written.gives()) {
                contradiction(field + "percent", known);
            }
            return new LateRate(known, null, null);
        }
        if (percent == null) {
            mistakes.refuseMissing(field + "percent");
        }
        if (per == null) {
            mistakes.refuseMissing(field + "per");
        }
        LateRate rate = new LateRate(known, percent, per);
        if (written.gives() || period.gives()) {
            refuseUnusual(field + "percent", rate);
        }
        return rate;
    }

    /** Percent above zero, at most 100, with at most six decimals. */
    private @Nullable BigDecimal percent(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String bare = text.replace('％', '%').replaceFirst("\\s*%$", "");
        if (bare.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            BigDecimal percent = new BigDecimal(bare);
            if (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return percent.setScale(6);
            }
        }
        mistakes.wrong(field, "no-percent", text);
        return null;
    }

    private void refuseUnusual(String field, LateRate rate) {
        BigDecimal percent = rate.percent();
        BigDecimal most = rate.most();
        if (percent != null && most != null && percent.compareTo(most) > 0) {
            String given = percent.stripTrailingZeros().toPlainString();
            mistakes.wrong(field, "rate-unusual." + Code.codeOf(rate.per()), given, most.toPlainString());
        }
    }

    private Clause clause(String name, ClauseSaid clause, Clause now) {
        Known known = or(clause.known(), clause.clause().gives() ? Known.YES : now.known());
        if (known != Known.YES && clause.clause().gives()) {
            contradiction(at + name + ".clause", known);
        }
        return new Clause(known, known == Known.YES ? clause.clause().over(now.text()) : null);
    }

    private void contradiction(String field, Known known) {
        mistakes.wrong(field, "known-says-otherwise", known);
    }

    private Known guaranteed(Known now, List<Guarantee> guarantees) {
        Known known = or(said.guaranteed().known(), guarantees.isEmpty() ? now : Known.YES);
        if (known != Known.YES && !guarantees.isEmpty()) {
            contradiction(at + "guarantees", known);
        }
        if (said.guaranteed().clause() != null) {
            mistakes.wrong(at + "guaranteed.clause", "no-such-field");
        }
        return known;
    }

    /** A field that is empty leaves it to {@code otherwise}. */
    private static Known or(@Nullable Known word, Known otherwise) {
        return Objects.requireNonNullElse(word, otherwise);
    }

    private List<Guarantee> guarantees(List<Guarantee> now) {
        if (!said.guarantees().isSaid()) {
            return said.guaranteed().known() == Known.NO ? List.of() : now;
        }
        List<GuaranteeSaid> rows = Objects.requireNonNullElse(said.guarantees().value(), List.of());
        List<Guarantee> guarantees = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Guarantee guarantee = guarantee(rows.get(i), at + "guarantees[" + i + "].");
            if (guarantee != null) {
                guarantees.add(guarantee);
            }
        }
        return guarantees;
    }

    private @Nullable Guarantee guarantee(GuaranteeSaid by, String field) {
        String guarantor = by.guarantor();
        String currency = by.currency();
        if (guarantor == null) {
            return null;
        }
        if (currency != null && !CURRENCIES.contains(currency)) {
            mistakes.wrong(field + "currency", "no-currency", currency);
        }
        if (by.amount() != null && currency == null) {
            mistakes.refuseMissing(field + "currency");
        }
        return new Guarantee(
                guarantor,
                Objects.requireNonNullElse(by.kind(), GuaranteeKind.OTHER),
                by.amount(),
                currency,
                by.until(),
                by.note());
    }
}
