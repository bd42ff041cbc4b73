package org.huikuan.cases.holds;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.PastDays;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What a person has written about the court's announcement of an insolvency, checked against the facts: its last day for
 * claims, or the day of the announcement and the days it gives, 30 to 92 (30 days to three months, EBL 45).
 *
 * @param claimBy the last day for claims; null for other holds
 * @param acceptedOn the day of the court's acceptance
 */
record WrittenInsolvency(
        @Nullable LocalDate claimBy, @Nullable LocalDate acceptedOn) {

    private static final int LEAST = 30;
    private static final int MOST = 92;

    /** @param input null for other holds */
    static WrittenInsolvency of(@Nullable InsolvencyInput input, CaseFacts facts, FormInput mistakes) {
        if (input == null) {
            return new WrittenInsolvency(null, null);
        }
        refuseToCome("announcedOn", input.announcedOn(), facts, mistakes);
        refuseToCome("acceptedOn", input.acceptedOn(), facts, mistakes);
        PastDays.refuse("claimBy", input.claimBy(), facts, mistakes);
        int days = days(input.claimDays(), mistakes);
        LocalDate announced = input.announcedOn();
        if (input.claimBy() != null || announced != null) {
            LocalDate by = input.claimBy() == null && announced != null ? announced.plusDays(days) : input.claimBy();
            return new WrittenInsolvency(by, input.acceptedOn());
        }
        if (!mistakes.isWrong("claimBy") && !mistakes.isWrong("announcedOn")) {
            mistakes.wrong("claimBy", "court-date");
        }
        return new WrittenInsolvency(null, input.acceptedOn());
    }

    private static void refuseToCome(String field, @Nullable LocalDate day, CaseFacts facts, FormInput mistakes) {
        if (day != null && day.isAfter(facts.today())) {
            mistakes.wrong(field, "to-come", day, facts.today());
        }
    }

    private static int days(@Nullable Integer written, FormInput mistakes) {
        int days = written == null ? LEAST : written;
        if (days < LEAST || days > MOST) {
            mistakes.wrong("claimDays", "claim-days", days);
        }
        return days;
    }
}
