package org.huikuan.cases.contacts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.diagnoses.WrittenDiagnosis;
import org.huikuan.cases.disputes.DisputeInput;
import org.huikuan.cases.disputes.DisputeReason;
import org.huikuan.cases.disputes.WrittenDispute;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.cases.promises.WrittenPromise;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What a contact brought, as a person wrote it, checked against the facts.
 *
 * @param personPart null unless the person is to be kept among those at the customer
 * @param promise present exactly when the result is a promise
 * @param dispute present exactly when the customer disputes or the mistake is ours
 * @param diagnosis null where nothing was said about why
 * @param remindedOn the payment date that the customer was reminded of; null when nobody said which
 * @param nextOn when the customer is spoken to next, as the person named it
 */
public record WrittenContact(
        CallResult result,
        @Nullable String person,
        @Nullable DecisionMaker personPart,
        @Nullable NonPaymentReason reason,
        @Nullable String note,
        @Nullable WrittenPromise promise,
        @Nullable WrittenDispute dispute,
        @Nullable WrittenDiagnosis diagnosis,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate nextOn,
        List<String> techniques) {

    /**
     * What is wrong is noted among the mistakes; then promise and dispute are null.
     *
     * @param channel how the customer was reached: nothing is signed by phone
     */
    static WrittenContact of(ContactInput input, Channel channel, FormInput mistakes, CaseFacts facts) {
        if (channel == Channel.PHONE
                && input.promise() != null
                && input.promise().form() == PromiseForm.SIGNED) {
            mistakes.wrong("form", "signed-by-phone");
        }
        if (input.personPart() != null && input.person() == null) {
            mistakes.refuseMissing("person");
        }
        WrittenPromise promise = input.promise() == null
                ? null
                : WrittenPromise.of(input.promise(), input.person(), input.note(), List.of(), mistakes, facts);
        WrittenDispute dispute = input.dispute() == null ? null : dispute(input, input.dispute(), mistakes, facts);
        return new WrittenContact(
                input.result(),
                input.person(),
                input.personPart(),
                input.reason(),
                input.note(),
                promise,
                dispute,
                why(input, dispute, mistakes, facts),
                input.remindedOn(),
                input.nextDate(),
                input.techniques());
    }

    /** A dispute that is raised says by itself how much of it there is. */
    private static @Nullable WrittenDiagnosis why(
            ContactInput input, @Nullable WrittenDispute dispute, FormInput mistakes, CaseFacts facts) {
        DisputeAxis axis = input.disputeAxis();
        boolean isSaid = input.reason() != null
                || input.diagnosis() != null && input.diagnosis().says();
        if (dispute != null && isSaid) {
            axis = dispute.whole() ? DisputeAxis.D2 : DisputeAxis.D1;
        }
        if (input.result() == CallResult.REACHED_NO_PROMISE || input.result() == CallResult.REFUSED) {
            WrittenDiagnosis.demand(input.reason(), input.diagnosis(), axis, mistakes);
        }
        return WrittenDiagnosis.of(input.reason(), input.diagnosis(), axis, input.note(), mistakes, facts);
    }

    private static @Nullable WrittenDispute dispute(
            ContactInput input, DisputeInput dispute, FormInput mistakes, CaseFacts facts) {
        DisputeReason reason = dispute.disputeReason();
        if (reason == null && input.result() == CallResult.OUR_MISTAKE) {
            reason = DisputeReason.OWN_MISTAKE;
        } else if (reason == null) {
            mistakes.refuseMissing("disputeReason");
        }
        Map<String, @Nullable BigDecimal> named = new HashMap<>();
        dispute.disputedItems().forEach(number -> named.put(number, null));
        return WrittenDispute.of(mistakes, facts, reason, "disputedItems", named, null, input.note());
    }
}
