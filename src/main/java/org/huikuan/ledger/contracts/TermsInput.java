package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Exact;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Named;
import org.huikuan.acts.Nested;
import org.huikuan.acts.Repeats;
import org.huikuan.acts.Said;
import org.jspecify.annotations.Nullable;

/**
 * What is said of contracts and debtor of an account; what is left out stays, an empty value empties.
 *
 * @param country code of two letters; it is never emptied
 * @param contracts those of which something is said; the others stay
 * @param invoices as they are answered; nothing of them is changed here
 */
@Exact
public record TermsInput(
        @Most(40) Said<String> uscc,
        @Most(300) Said<String> englishName,
        @Named("class") Said<SizeClass> sizeClass,
        @Named("classOn") Said<LocalDate> sizeOn,
        @Most(200) Said<String> legalRepresentative,
        @Most(60) Said<String> legalRepresentativePhone,
        @Nested FinanceHead financeHead,
        @Most(2) @Nullable String country,
        @Repeats(most = 200) List<ContractSaid> contracts,
        @Repeats(most = 10_000) List<Item> invoices) {

    /** Who decides on payments at the customer. */
    public record FinanceHead(
            @Most(200) Said<String> name,
            @Most(60) Said<String> phone,
            @Most(254) Said<String> email) {}

    /**
     * A contract.
     *
     * @param number found by it; the default contract without one
     * @param newNumber its number from now on
     * @param remove it goes; only one that no invoice names
     * @param byDefault whether it holds for invoices that name no contract
     */
    public record ContractSaid(
            @Most(100) Said<String> number,
            @Most(100) Said<String> newNumber,
            Said<LocalDate> date,
            @Named("default") Said<Boolean> byDefault,
            boolean remove,
            @Nested LateRateSaid lateRate,
            @Most(200) Said<String> lateClause,
            @Nested ClauseSaid payWhenPaid,
            @Nested ClauseSaid supplyClause,
            @Nested ClauseSaid arbitration,
            @Nested ClauseSaid retentionOfTitle,
            @Most(2) Said<String> governingLaw,
            @Nested AnswerSaid guaranteed,
            @Repeats Said<List<GuaranteeSaid>> guarantees) {}

    /** The rate agreed for late payment, in percent per day, month or year. */
    public record LateRateSaid(
            @Nullable Known known, @Most(20) Said<String> percent, Said<RatePeriod> per) {}

    /** A clause of the contract, with its number or words. */
    public record ClauseSaid(
            @Nullable Known known, @Most(500) Said<String> clause) {}

    /** @param clause is answered, always empty: guarantees are named one by one */
    public record AnswerSaid(
            @Nullable Known known, @Most(500) @Nullable String clause) {}

    /** What a third party stands for. */
    public record GuaranteeSaid(
            @Must @Most(200) @Nullable String guarantor,
            @Nullable GuaranteeKind kind,
            @Nullable BigDecimal amount,
            @Most(3) @Nullable String currency,
            @Nullable LocalDate until,
            @Most(500) @Nullable String note) {}

    /** @param contract its number; null: the default contract holds */
    public record Item(
            @Nullable String number,
            @Nullable String contract,
            @Nullable String orderNumber,
            @Nullable String deliveredOn,
            @Nullable String acceptedOn) {}
}
