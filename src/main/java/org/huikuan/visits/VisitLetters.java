package org.huikuan.visits;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.springframework.stereotype.Component;

/** Orders the letter that goes before a visit; each appointment has its own. */
@Component
class VisitLetters {

    private final Letters letters;

    VisitLetters(Letters letters) {
        this.letters = letters;
    }

    void announce(CaseFacts now, Visit visit, LetterCode code) {
        CollectionCase kase = now.kase();
        Appointment appointment = visit.appointment();
        letters.order(List.of(new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                code,
                visit.stage().code(),
                visit.stage().firstStep(),
                visit.ordinal(),
                now.today(),
                Map.of(
                        "visitOn", appointment.on().toString(),
                        "visitAt", appointment.at(),
                        "place", appointment.place(),
                        "visitors", appointment.visitors(),
                        "meet", appointment.meet()))));
    }
}
