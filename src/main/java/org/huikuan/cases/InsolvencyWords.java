package org.huikuan.cases;

import java.time.LocalDate;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What a person has written about the court's announcement of an insolvency: its last day for claims, or the day of the
 * announcement and the days it gives, 30 to 92 (30 days to three months, EBL 45).
 *
 * @param claimBy the last day for claims; null for other holds
 * @param acceptedOn the day of the court's acceptance
 */
record InsolvencyWords(
        @Nullable LocalDate claimBy, @Nullable LocalDate acceptedOn) {

    private static final int LEAST = 30;
    private static final int MOST = 92;

    static InsolvencyWords read(FormInput words, CaseFacts facts, @Nullable HoldReason reason) {
        LocalDate claimBy = words.date("claimBy");
        LocalDate announced = past(words, facts, "announcedOn");
        LocalDate accepted = past(words, facts, "acceptedOn");
        int days = days(words);
        if (reason != HoldReason.INSOLVENCY) {
            for (String field : new String[] {"claimBy", "announcedOn", "acceptedOn", "claimDays"}) {
                words.refuse(
                        field,
                        "only-insolvency",
                        "belongs to the reason 'insolvency' only; leave it empty or change the reason");
            }
            return new InsolvencyWords(null, null);
        }
        if (claimBy == null && announced == null) {
            if (!words.has("claimBy") && !words.has("announcedOn")) {
                words.wrong(
                        "claimBy",
                        "court-date",
                        "write the court's last day for claims, or the day of its announcement (announcedOn)");
            }
            return new InsolvencyWords(null, accepted);
        }
        if (claimBy != null && claimBy.isBefore(facts.today())) {
            words.wrong(
                    "claimBy", "past", claimBy + " is in the past; today is " + facts.today(), claimBy, facts.today());
        }
        LocalDate byAnnouncement = announced == null ? null : announced.plusDays(days);
        return new InsolvencyWords(claimBy == null ? byAnnouncement : claimBy, accepted);
    }

    private static @Nullable LocalDate past(FormInput words, CaseFacts facts, String field) {
        LocalDate day = words.date(field);
        if (day != null && day.isAfter(facts.today())) {
            words.wrong(field, "to-come", day + " is in the future; today is " + facts.today(), day, facts.today());
        }
        return day;
    }

    private static int days(FormInput words) {
        String text = words.text("claimDays", 3);
        if (text == null) {
            return LEAST;
        }
        int days = text.matches("\\d+") ? Integer.parseInt(text) : 0;
        if (days < LEAST || days > MOST) {
            words.wrong("claimDays", "claim-days", "'" + text + "' is not between 30 and 92 days (EBL 45)", text);
        }
        return days;
    }
}
