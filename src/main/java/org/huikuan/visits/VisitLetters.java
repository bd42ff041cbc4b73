package org.huikuan.visits;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Orders the letter that goes before a visit, in the customer's language; each appointment has its own. */
@Component
class VisitLetters {

    private final Letters letters;
    private final MessageSource messages;

    VisitLetters(Letters letters, MessageSource messages) {
        this.letters = letters;
        this.messages = messages;
    }

    /** The announcement of the visit, L21. */
    void announce(CaseFacts now, Visit visit) {
        Appointment appointment = visit.appointment();
        order(
                now,
                visit,
                LetterCode.L21,
                Map.of(
                        Particulars.VISIT_ON, appointment.on().toString(),
                        Particulars.VISITORS, appointment.visitors(),
                        Particulars.VISIT_PURPOSE, words(now, "visits.letter.purpose")));
    }

    /** The management letter to the decision-maker, L04. */
    void invite(CaseFacts now, Visit visit) {
        Appointment appointment = visit.appointment();
        order(
                now,
                visit,
                LetterCode.L04,
                Map.of(
                        Particulars.MEETING_ON, appointment.on().toString(),
                        Particulars.MEETING_HOST, words(now, "visits.letter.host"),
                        Particulars.MEETING_PLACE, appointment.place(),
                        Particulars.PAY_BY, appointment.on().toString(),
                        Particulars.NEXT_STEP, words(now, "visits.letter.nextStep")));
    }

    private void order(CaseFacts now, Visit visit, LetterCode code, Map<String, String> particulars) {
        CollectionCase kase = now.kase();
        letters.order(List.of(new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                code,
                visit.stage().code(),
                visit.stage().firstStep(),
                visit.ordinal(),
                now.today(),
                new HashMap<>(particulars))));
    }

    private String words(CaseFacts now, String key) {
        return messages.getMessage(
                key, null, Locale.forLanguageTag(now.account().language()));
    }
}
