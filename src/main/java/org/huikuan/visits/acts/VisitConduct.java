package org.huikuan.visits.acts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.conduct.CaseConduct;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.visits.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans visits through the contact rules: what they do not allow is refused, and the time offered from which they do. */
@Component
class VisitConduct {

    private final CaseConduct conduct;
    private final Journal journal;

    VisitConduct(CaseConduct conduct, Journal journal) {
        this.conduct = conduct;
        this.journal = journal;
    }

    /** A new appointment; where its day or time could not be taken anyway nothing more is said. */
    void check(CaseFacts now, AppointmentInput input, FormInput mistakes) {
        if (input.date() == null || input.time() == null || mistakes.isWrong("date") || mistakes.isWrong("time")) {
            return;
        }
        Permission said = ask(now, input);
        if (said.allowsWith(input.exceptionReason())) {
            return;
        }
        refuse(said, said.exception() ? "exceptionReason" : "date", mistakes);
    }

    /** The customer asks for another day, so that it agrees. */
    void check(CaseFacts now, Visit visit, MovedInput input, FormInput mistakes) {
        LocalDate on = input.newDate();
        if (on == null || mistakes.isWrong("newDate") || mistakes.isWrong("newTime")) {
            return;
        }
        LocalTime at =
                input.newTime() == null ? LocalTime.parse(visit.appointment().at()) : input.newTime();
        Permission said = conduct.ask(now, ContactWay.VISIT, visit.appointment().meet(), on.atTime(at), true);
        if (!said.allowed()) {
            refuse(said, "newDate", mistakes);
        }
    }

    /** A visit that is made though the rules do not allow it stands in the journal with the reason. */
    void tell(CaseFacts now, AppointmentInput input) {
        Permission said = ask(now, input);
        if (!said.allowed()) {
            journal.write(new JournalEntry(
                    now.account().id(),
                    now.kase().id().value(),
                    "contact-exception",
                    Sentence.joined(
                            ", ",
                            said.contact().way(),
                            input.date(),
                            input.time().toString(),
                            input.meet()),
                    Sentence.joined(" ", said.because(), text(input.exceptionReason()))));
        }
    }

    private Permission ask(CaseFacts now, AppointmentInput input) {
        return conduct.ask(now, ContactWay.VISIT, input.meet(), input.date().atTime(input.time()), input.agreed());
    }

    private static void refuse(Permission said, String field, FormInput mistakes) {
        String from = said.fromText();
        if (from == null) {
            mistakes.wrong(field, "contact-not-allowed", said.because());
        } else {
            mistakes.wrong(field, "contact-not-before", said.because(), from);
        }
    }

    private static @Nullable Arg text(@Nullable String words) {
        return words == null ? null : Arg.text(words);
    }
}
