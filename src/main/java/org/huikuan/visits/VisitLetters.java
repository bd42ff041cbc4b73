package org.huikuan.visits;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Contact;
import org.huikuan.letters.Addressee;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Orders the letter that goes before a visit, in the customer's language; each appointment has its own. */
@Component
public class VisitLetters {

    /** Whose power over payment is a title as well (reference 3.3.1). */
    private static final Set<String> HEADS = Set.of("DM-1", "DM-2", "DM-3");

    private final Letters letters;
    private final Accounts accounts;
    private final MessageSource messages;

    VisitLetters(Letters letters, Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.letters = letters;
        this.messages = messages;
    }

    /** The announcement of the visit, L21. */
    public void announce(CaseFacts now, Visit visit) {
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
    public void invite(CaseFacts now, Visit visit) {
        Appointment appointment = visit.appointment();
        order(
                now,
                visit,
                LetterCode.L04,
                Map.of(
                        Particulars.ATTENTION,
                                Addressee.titled(
                                        appointment.meet(),
                                        titleOf(now, appointment),
                                        now.account().language()),
                        Particulars.MEETING_ON, appointment.on().toString(),
                        Particulars.MEETING_HOST, words(now, "visits.letter.host"),
                        Particulars.MEETING_PLACE, appointment.place(),
                        Particulars.PAY_BY, appointment.on().toString(),
                        Particulars.NEXT_STEP, words(now, "visits.letter.nextStep")));
    }

    /** The title that the ledger knows of the person whom the manager wants to meet; else of the power they have. */
    private @Nullable String titleOf(CaseFacts now, Appointment appointment) {
        return accounts.contactsOf(now.account().id()).stream()
                .filter(c -> c.name().equals(appointment.meet()) && c.role() != null)
                .map(Contact::role)
                .findFirst()
                .orElseGet(() -> HEADS.contains(appointment.meetRole())
                        ? words(now, "visits.letter." + appointment.meetRole())
                        : null);
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
