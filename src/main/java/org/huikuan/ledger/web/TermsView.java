package org.huikuan.ledger.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.Guarantee;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * Contract and debtor facts as {@code /api/accounts/…/terms} answers them. Amounts and percentages are decimal strings;
 * {@code known} is {@code yes}, {@code no} or {@code unknown}.
 *
 * @param sizeClass called {@code class} in JSON
 * @param invoices open invoices of which a contract, an order, delivery or acceptance is known
 */
public record TermsView(
        @Nullable String uscc,
        @Nullable String englishName,

        @JsonProperty("class") @Nullable String sizeClass,

        @Nullable LocalDate classOn,
        @Nullable String legalRepresentative,
        @Nullable String legalRepresentativePhone,
        @Nullable Person financeHead,
        String country,
        List<Agreed> contracts,
        List<Item> invoices) {

    /** A person of the customer. */
    public record Person(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * A contract.
     *
     * @param isDefault called {@code default} in JSON
     * @param governingLaw code of the country whose law is agreed; null: not recorded
     */
    public record Agreed(
            String number,
            @Nullable LocalDate date,
            @JsonProperty("default") boolean isDefault,
            Rate lateRate,
            @Nullable String lateClause,
            Fact payWhenPaid,
            Fact supplyClause,
            Fact arbitration,
            Fact retentionOfTitle,
            Fact guaranteed,
            List<By> guarantees,
            @Nullable String governingLaw) {}

    /** @param per {@code day}, {@code month} or {@code year} */
    public record Rate(
            String known,
            @Nullable String percent,
            @Nullable String per) {}

    /** A clause that is there, is not, or of which nobody knows. */
    public record Fact(String known, @Nullable String clause) {}

    /** A guarantee. */
    public record By(
            String guarantor,
            String kind,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable LocalDate until,
            @Nullable String note) {}

    /** @param contract its number; null: the default contract holds */
    public record Item(
            String number,
            @Nullable String contract,
            @Nullable String orderNumber,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate acceptedOn) {}

    static TermsView of(Account account, AccountTerms terms, Map<String, InvoiceFacts> invoices) {
        Debtor d = terms.debtor();
        return new TermsView(
                d.uscc(),
                d.englishName(),
                Code.codeOf(d.sizeClass()),
                d.sizeOn(),
                d.legalRepresentative(),
                d.legalRepresentativePhone(),
                d.financeHead() == null && d.financeHeadPhone() == null && d.financeHeadEmail() == null
                        ? null
                        : new Person(d.financeHead(), d.financeHeadPhone(), d.financeHeadEmail()),
                account.country(),
                terms.contracts().stream().map(TermsView::contract).toList(),
                new TreeMap<>(invoices)
                        .entrySet().stream()
                                .map(e -> item(e.getKey(), e.getValue(), terms))
                                .toList());
    }

    private static Agreed contract(Contract c) {
        return new Agreed(
                c.number(),
                c.signedOn(),
                c.isDefault(),
                rate(c.lateRate()),
                c.lateClause(),
                fact(c.payWhenPaid()),
                fact(c.supply()),
                fact(c.arbitration()),
                fact(c.retention()),
                new Fact(c.guaranteed().code(), null),
                c.guarantees().stream().map(TermsView::by).toList(),
                c.law());
    }

    private static Rate rate(LateRate rate) {
        BigDecimal percent = rate.percent();
        return new Rate(
                rate.known().code(),
                percent == null ? null : percent.stripTrailingZeros().toPlainString(),
                Code.codeOf(rate.per()));
    }

    private static Fact fact(Clause clause) {
        return new Fact(clause.known().code(), clause.text());
    }

    private static By by(Guarantee g) {
        BigDecimal amount = g.amount();
        return new By(
                g.guarantor(),
                g.kind().code(),
                amount == null ? null : amount.toPlainString(),
                g.currency(),
                g.until(),
                g.note());
    }

    private static Item item(String number, InvoiceFacts facts, AccountTerms terms) {
        String contract = facts.contractId() == null
                ? null
                : terms.contractOf(facts.contractId()).map(Contract::number).orElse(null);
        return new Item(number, contract, facts.orderNumber(), facts.deliveredOn(), facts.acceptedOn());
    }
}
