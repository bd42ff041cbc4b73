package org.huikuan.recovery.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.contacts.ContactInput;
import org.huikuan.cases.disputes.DisputeInput;
import org.huikuan.cases.promises.PromiseInput;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureOutcome;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What came of a measure, as its owner writes it.
 *
 * @param evidence proof in words, or why it is not possible
 * @param paperId an uploaded paper that proves it
 * @param person who of the customer promised or disputes
 * @param remindedOn the payment date that the customer was reminded of
 */
record ReportInput(
        @Must @Radios MeasureOutcome outcome,
        @Lines @Most(1000) @Nullable String evidence,
        @Most(18) @Nullable String paperId,

        @Only(
                with = "outcome",
                is = {"promised", "disputed"})
        @Nullable
        String person,

        @Only(
                with = "outcome",
                is = {"promised", "disputed"})
        @Nullable
        NonPaymentReason reason,

        @Only(with = "outcome", is = "promised") @Nullable PromiseInput promise,
        @Only(with = "outcome", is = "disputed") @Nullable DisputeInput dispute,

        @Only(
                with = "outcome",
                is = {"promised", "disputed"})
        @Nullable
        LocalDate remindedOn,

        @Only(
                with = "outcome",
                is = {"promised", "disputed"})
        @Lines
        @Nullable
        String note) {

    void checkEvidence(FormInput mistakes) {
        if (outcome == MeasureOutcome.DONE && evidence == null && paperId == null) {
            mistakes.wrong("evidence", "evidence-missing");
        } else if (outcome == MeasureOutcome.NOT_POSSIBLE && evidence == null) {
            mistakes.wrong("evidence", "why-not");
        }
    }

    /** What was said when the customer promised or disputed. */
    ContactInput contact() {
        CallResult result = outcome == MeasureOutcome.PROMISED ? CallResult.PROMISED : CallResult.DISPUTES;
        return new ContactInput(
                result, person, null, reason, null, null, promise, dispute, remindedOn, null, List.of(), note);
    }

    Measure.Report by(String user, LocalDate today) {
        return new Measure.Report(outcome, evidence, paperId == null ? null : Long.valueOf(paperId), user, today);
    }
}
