package org.huikuan.cases.contacts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Must;
import org.huikuan.acts.Named;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.diagnoses.DiagnosisInput;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.disputes.DisputeInput;
import org.huikuan.cases.promises.PromiseInput;
import org.huikuan.debtors.DecisionMaker;
import org.jspecify.annotations.Nullable;

/**
 * What a contact with the customer brought, as a person writes it.
 *
 * @param person who was reached
 * @param personPart the part that the person has in paying: then the person is kept among those at the customer
 * @param reason why the customer has not paid
 * @param diagnosis what else the talk lets one think of the customer
 * @param disputeAxis whether the customer objects; where a dispute is raised, that says it
 * @param remindedOn the payment date that the customer was reminded of
 * @param nextDate when the customer is spoken to next; without one the house's cadence says it
 * @param techniques codes of the playbook's techniques that were used
 */
public record ContactInput(
        @Must @Radios CallResult result,
        @Nullable String person,
        @Nullable DecisionMaker personPart,
        @Nullable NonPaymentReason reason,

        @Only(
                with = "result",
                is = {"says-paid", "disputes", "reached-no-promise", "refused", "our-mistake"})
        @Nullable
        DiagnosisInput diagnosis,

        @Only(
                with = "result",
                is = {"says-paid", "reached-no-promise", "refused"})
        @Named("dispute")
        @Nullable
        DisputeAxis disputeAxis,

        @Only(with = "result", is = "promised") @Nullable PromiseInput promise,

        @Only(
                with = "result",
                is = {"disputes", "our-mistake"})
        @Nullable
        DisputeInput dispute,

        @Only(
                with = "result",
                is = {"promised", "says-paid", "disputes", "reached-no-promise", "refused", "our-mistake"})
        @Nullable
        LocalDate remindedOn,

        @Only(
                with = "result",
                is = {"says-paid", "reached-no-promise"})
        @Nullable
        LocalDate nextDate,

        @Only(
                with = "result",
                is = {"promised", "says-paid", "disputes", "reached-no-promise", "refused", "our-mistake"})
        List<String> techniques,

        @Lines @Nullable String note) {

    /** A contact in which nobody was asked why. */
    public ContactInput(
            CallResult result,
            @Nullable String person,
            @Nullable NonPaymentReason reason,
            @Nullable PromiseInput promise,
            @Nullable DisputeInput dispute,
            @Nullable String note) {
        this(result, person, null, reason, null, null, promise, dispute, null, null, List.of(), note);
    }
}
