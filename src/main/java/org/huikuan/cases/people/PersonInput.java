package org.huikuan.cases.people;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.debtors.Attitude;
import org.huikuan.debtors.BusinessChannel;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.debtors.LawfulBasis;
import org.huikuan.debtors.MaySign;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.Power;
import org.huikuan.debtors.VerifiedBy;
import org.jspecify.annotations.Nullable;

/**
 * A person at the customer.
 *
 * @param role what the person does there
 * @param leftOn since when no longer
 */
record PersonInput(
        @Must String name,
        @Most(60) @Nullable String role,
        @Nullable DecisionMaker decisionMaker,
        @Nullable Power power,
        @Nullable Attitude attitude,
        @Nullable MaySign maySign,
        @Nullable VerifiedBy verifiedBy,
        @Most(60) @Nullable String phone,
        @Most(254) @Nullable String email,
        @Nullable ContactLanguage language,
        List<BusinessChannel> channels,
        @Nullable LawfulBasis basis,
        @Nullable LocalDate leftOn) {

    PersonFacts facts() {
        return new PersonFacts(
                decisionMaker,
                power,
                attitude,
                verifiedBy,
                maySign == null ? MaySign.UNKNOWN : maySign,
                channels,
                basis,
                leftOn);
    }
}
