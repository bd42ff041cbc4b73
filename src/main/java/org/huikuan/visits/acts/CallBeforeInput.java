package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Must;
import org.huikuan.acts.Named;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.contacts.ContactInput;
import org.huikuan.cases.diagnoses.DiagnosisInput;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.disputes.DisputeInput;
import org.huikuan.cases.promises.PromiseInput;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.visits.CallAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the call before a visit brought, as a person writes it.
 *
 * @param person who was reached
 * @param personPart the part that the person has in paying: then the person is kept among those at the customer
 * @param reason why the customer has not paid
 * @param diagnosis what else the talk lets one think of the customer
 * @param disputeAxis whether the customer objects; where a dispute is raised, that says it
 * @param remindedOn the payment date that the customer was reminded of
 */
record CallBeforeInput(
        @Must @Radios CallAnswer answer,
        @Nullable String person,
        @Nullable DecisionMaker personPart,
        @Nullable NonPaymentReason reason,

        @Only(
                with = "answer",
                is = {"confirmed", "new-date", "disputes"})
        @Nullable
        DiagnosisInput diagnosis,

        @Only(
                with = "answer",
                is = {"confirmed", "new-date"})
        @Named("dispute")
        @Nullable
        DisputeAxis disputeAxis,

        @Only(
                with = "answer",
                is = {"confirmed", "new-date", "promised", "disputes"})
        @Nullable
        LocalDate remindedOn,

        @Only(with = "answer", is = "new-date") @Nullable MovedInput moved,

        @Only(with = "answer", is = "promised") @Nullable PromiseInput promise,

        @Only(with = "answer", is = "disputes") @Nullable DisputeInput dispute,

        @Lines @Nullable String note) {

    /** The same as any other contact with the customer, but a short one: what was not talked about is not demanded. */
    ContactInput contact() {
        DiagnosisInput free = diagnosis == null ? null : diagnosis.freely();
        return new ContactInput(
                answer.result(),
                person,
                personPart,
                reason,
                free,
                disputeAxis,
                promise,
                dispute,
                remindedOn,
                null,
                List.of(),
                note);
    }
}
