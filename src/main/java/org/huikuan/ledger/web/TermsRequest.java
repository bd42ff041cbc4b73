package org.huikuan.ledger.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contract and debtor facts as a caller says them, for the description of the API; they are read by their names, since a
 * fact that is left out stays and an empty one is emptied.
 *
 * @param sizeClass called {@code class} in JSON
 * @param invoices as GET answers them; nothing of them is changed here
 */
public record TermsRequest(
        @Schema(maxLength = 40, example = "91350100M000100Y43") @Nullable
        String uscc,

        @Schema(maxLength = 300) @Nullable String englishName,

        @JsonProperty("class") @Schema(allowableValues = {"micro", "small", "medium", "large", "public"}) @Nullable
        String sizeClass,

        @Schema(format = "date") @Nullable String classOn,
        @Schema(maxLength = 200) @Nullable String legalRepresentative,
        @Schema(maxLength = 60) @Nullable String legalRepresentativePhone,
        @Nullable FinanceHead financeHead,

        @Schema(minLength = 2, maxLength = 2, example = "CN") @Nullable
        String country,

        @Nullable List<ContractSaid> contracts,
        @Nullable List<TermsView.Item> invoices) {

    /** Who decides on payments at the customer. */
    public record FinanceHead(
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 60) @Nullable String phone,

            @Schema(format = "email", maxLength = 254) @Nullable
            String email) {}

    /**
     * A contract.
     *
     * @param number found by it; the default contract without one
     * @param newNumber its number from now on
     * @param remove whether it goes; only one that no invoice names
     * @param isDefault called {@code default} in JSON
     */
    public record ContractSaid(
            @Schema(maxLength = 100) @Nullable String number,
            @Schema(maxLength = 100) @Nullable String newNumber,
            @Schema(format = "date") @Nullable String date,
            @JsonProperty("default") @Nullable Boolean isDefault,
            @Nullable Boolean remove,
            @Nullable LateRateSaid lateRate,
            @Schema(maxLength = 200) @Nullable String lateClause,
            @Nullable ClauseSaid payWhenPaid,
            @Nullable ClauseSaid supplyClause,
            @Nullable ClauseSaid arbitration,
            @Nullable ClauseSaid retentionOfTitle,
            @Nullable AnswerSaid guaranteed,
            @Nullable List<GuaranteeSaid> guarantees,

            @Schema(minLength = 2, maxLength = 2, example = "CN") @Nullable
            String governingLaw) {}

    /** The rate agreed for late payment; per day, month or year. */
    public record LateRateSaid(
            @Schema(allowableValues = {"yes", "no", "unknown"}) @Nullable
            String known,

            @Schema(example = "0.05") @Nullable String percent,

            @Schema(allowableValues = {"day", "month", "year"}) @Nullable
            String per) {}

    /** A clause of the contract, with its words. */
    public record ClauseSaid(
            @Schema(allowableValues = {"yes", "no", "unknown"}) @Nullable
            String known,

            @Schema(maxLength = 500) @Nullable String clause) {}

    /** Whether something is agreed. */
    public record AnswerSaid(
            @Schema(allowableValues = {"yes", "no", "unknown"}) @Nullable
            String known) {}

    /** What a third party stands for. */
    public record GuaranteeSaid(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200) @Nullable
            String guarantor,

            @Schema(allowableValues = {"joint", "general", "mortgage", "pledge", "other"}) @Nullable
            String kind,

            @Schema(example = "200000.00") @Nullable String amount,

            @Schema(minLength = 3, maxLength = 3, example = "CNY") @Nullable
            String currency,

            @Schema(format = "date") @Nullable String until,
            @Schema(maxLength = 500) @Nullable String note) {}
}
