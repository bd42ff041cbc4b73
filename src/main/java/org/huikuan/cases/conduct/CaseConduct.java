package org.huikuan.cases.conduct;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.conduct.ConductGate;
import org.huikuan.conduct.ContactMade;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.PersonStanding;
import org.huikuan.conduct.PlannedContact;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the contact rules for the customer of a case. */
@Component
public class CaseConduct {

    /** A week back, and the day itself. */
    private static final int DAYS_COUNTED = 7;

    private final ConductGate gate;
    private final ContactsOut contacts;
    private final Counterparts people;
    private final Clock clock;

    CaseConduct(ConductGate gate, ContactsOut contacts, Counterparts people, Clock clock) {
        this.gate = gate;
        this.contacts = contacts;
        this.people = people;
        this.clock = clock;
    }

    /** Now in the creditor's zone. */
    public LocalDateTime moment(CaseFacts now) {
        return LocalDateTime.ofInstant(clock.instant(), now.creditor().zone());
    }

    /** A contact that is planned. @param person by name; null: nobody in particular */
    public Permission ask(CaseFacts now, ContactWay way, @Nullable String person, LocalDateTime at, boolean agreed) {
        return ask(now, new PlannedContact(way, person, standing(now, person), at, agreed), 0);
    }

    /** Contacts with the customer within seven days that went out from us. */
    public List<ContactMade> week(CaseFacts now) {
        return contacts.since(now.account().id(), now.today().minusDays(DAYS_COUNTED - 1L), 0);
    }

    /** A contact that is planned, of what was read already. */
    public Permission ask(CaseFacts now, PlannedContact contact, List<ContactMade> made) {
        return gate.ask(contact, known(now, made));
    }

    /** Contacts now with nobody in particular by each of these ways. */
    public List<Permission> now(CaseFacts now, List<ContactMade> made, ContactWay... ways) {
        LocalDateTime moment = moment(now);
        return Stream.of(ways)
                .map(way -> new PlannedContact(way, null, PersonStanding.UNKNOWN, moment, false))
                .map(contact -> gate.ask(contact, known(now, made)))
                .toList();
    }

    /** @param except id of a contact that is not counted; 0 for none */
    Permission ask(CaseFacts now, PlannedContact contact, long except) {
        List<ContactMade> made = now.insight().restraint().contacted() ? made(now, contact.at(), except) : List.of();
        return gate.ask(contact, known(now, made));
    }

    private List<ContactMade> made(CaseFacts now, LocalDateTime at, long except) {
        return contacts.since(now.account().id(), at.toLocalDate().minusDays(DAYS_COUNTED), except);
    }

    private static ConductGate.Known known(CaseFacts now, List<ContactMade> made) {
        return new ConductGate.Known(
                now.creditor().country(), now.insight().restraint().facts(), made);
    }

    PersonStanding standing(CaseFacts now, @Nullable String person) {
        if (person == null) {
            return PersonStanding.UNKNOWN;
        }
        return people.of(now.account().id()).stream()
                .filter(p -> p.name().equals(person))
                .findFirst()
                .map(Counterpart::isThere)
                .map(there -> there ? PersonStanding.KNOWN : PersonStanding.LEFT)
                .orElse(PersonStanding.UNKNOWN);
    }
}
