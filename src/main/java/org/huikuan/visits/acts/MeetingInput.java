package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Named;
import org.huikuan.acts.Only;
import org.huikuan.acts.Papers;
import org.huikuan.acts.Radios;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.contacts.ContactInput;
import org.huikuan.cases.diagnoses.DiagnosisInput;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.disputes.DisputeInput;
import org.huikuan.cases.promises.PromiseInput;
import org.huikuan.visits.VisitResult;
import org.jspecify.annotations.Nullable;

/**
 * What a visit brought, with or without the manager, as a person writes it.
 *
 * @param met power and name of each person, see {@link PeopleMet}
 * @param keepMet whether they are kept among the people at the customer
 * @param diagnosis what else the talk lets one think of the customer
 * @param disputeAxis whether the customer objects; where a dispute is raised, that says it
 * @param remindedOn the payment date that the customer was reminded of
 * @param nextDate when the house acts next; needed where the visit brought neither promise nor dispute
 * @param papers what was signed or taken there
 */
record MeetingInput(
        @Must @Radios VisitResult result,
        @Most(2000) @Nullable String met,
        boolean keepMet,
        @Most(300) @Nullable String place,
        @Nullable NonPaymentReason reason,

        @Only(
                with = "result",
                is = {
                    "says-paid",
                    "disputes",
                    "reached-no-promise",
                    "refused",
                    "broken-off",
                    "asked-to-leave",
                    "our-mistake"
                })
        @Nullable
        DiagnosisInput diagnosis,

        @Only(
                with = "result",
                is = {"says-paid", "reached-no-promise", "refused", "broken-off", "asked-to-leave"})
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
                is = {
                    "promised",
                    "says-paid",
                    "disputes",
                    "reached-no-promise",
                    "refused",
                    "broken-off",
                    "asked-to-leave",
                    "our-mistake"
                })
        @Nullable
        LocalDate remindedOn,

        @Only(
                with = "result",
                is = {
                    "says-paid",
                    "reached-no-promise",
                    "refused",
                    "broken-off",
                    "asked-to-leave",
                    "not-reached",
                    "postponed"
                })
        @Must
        @Nullable
        LocalDate nextDate,

        @Only(
                with = "result",
                is = {
                    "promised",
                    "says-paid",
                    "disputes",
                    "reached-no-promise",
                    "refused",
                    "broken-off",
                    "asked-to-leave",
                    "our-mistake"
                })
        List<String> techniques,

        @Must @Lines String note,
        @Papers List<Long> papers) {

    /** The talk, as any other contact with the customer. */
    ContactInput contact(CallResult came, @Nullable String person) {
        return new ContactInput(
                came,
                person,
                null,
                reason,
                diagnosis,
                disputeAxis,
                promise,
                dispute,
                remindedOn,
                nextDate,
                techniques,
                note);
    }
}
