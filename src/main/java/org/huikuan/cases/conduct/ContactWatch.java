package org.huikuan.cases.conduct;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Interaction;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.PlannedContact;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at each contact when it is logged: one outside of the contact rules is taken, journaled as such, and marked. */
@Component
public class ContactWatch {

    private final CaseConduct conduct;
    private final ContactsOut contacts;
    private final ContactMarks marks;
    private final Journal journal;

    ContactWatch(CaseConduct conduct, ContactsOut contacts, ContactMarks marks, Journal journal) {
        this.conduct = conduct;
        this.contacts = contacts;
        this.marks = marks;
        this.journal = journal;
    }

    /** A contact that went out from us now. */
    public void logged(CaseFacts facts, Interaction logged, Channel channel) {
        logged(facts, logged, channel, Initiative.OURS, null);
    }

    /** @param at when it was, today; null: now */
    public void logged(
            CaseFacts facts, Interaction logged, Channel channel, Initiative initiative, @Nullable LocalTime at) {
        ContactWay way = ChannelWays.of(channel).orElse(null);
        if (initiative == Initiative.THEIRS) {
            contacts.theirs(logged.id());
        } else if (way != null) {
            LocalDateTime moment =
                    at == null ? conduct.moment(facts) : logged.onDate().atTime(at);
            Permission said = ask(facts, logged, way, moment, false);
            if (!said.allowed()) {
                mark(facts, logged, moment, said);
            }
        }
    }

    /** A visit that was made; one that was planned counts as of its appointment, unless that is still to come. */
    public void visited(CaseFacts facts, Interaction logged, VisitMade visit) {
        LocalDateTime now = conduct.moment(facts);
        LocalDateTime moment = visit.at().isAfter(now) ? now : visit.at();
        if (!moment.toLocalDate().equals(logged.onDate())) {
            contacts.madeOn(logged.id(), moment.toLocalDate());
        }
        Permission said = ask(facts, logged, ContactWay.VISIT, moment, visit.agreed());
        if (!said.allowed() && !(said.exception() && visit.excepted())) {
            mark(facts, logged, moment, said);
        }
    }

    private Permission ask(CaseFacts facts, Interaction logged, ContactWay way, LocalDateTime moment, boolean agreed) {
        PlannedContact contact =
                new PlannedContact(way, logged.person(), conduct.standing(facts, logged.person()), moment, agreed);
        return conduct.ask(facts, contact, logged.id());
    }

    private void mark(CaseFacts facts, Interaction logged, LocalDateTime moment, Permission said) {
        String time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        marks.insert(new ContactMark(
                0,
                logged.id(),
                facts.kase().id().value(),
                facts.account().id(),
                moment.toLocalDate(),
                time,
                logged.channel(),
                logged.person(),
                logged.byUser(),
                said.rule(),
                said.redLine(),
                said.answer().becauseZh(),
                said.answer().becauseEn(),
                null,
                null,
                null));
        journal.write(new JournalEntry(
                facts.account().id(),
                facts.kase().id().value(),
                "contact-outside-rules",
                Sentence.joined(", ", Arg.code("channel", logged.channel()), logged.person(), time, said.redLine()),
                Sentence.parts(said.because())));
    }
}
