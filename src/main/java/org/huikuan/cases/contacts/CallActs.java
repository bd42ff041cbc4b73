package org.huikuan.cases.contacts;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Channel;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.loop.Bell;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Logs a contact with the customer and records what came of it. */
@Component
class CallActs {

    private final Interactions interactions;
    private final OutcomeActs outcomes;
    private final NextContacts nexts;
    private final PeopleSpokenTo people;
    private final Journal journal;

    CallActs(
            Interactions interactions,
            OutcomeActs outcomes,
            NextContacts nexts,
            PeopleSpokenTo people,
            Journal journal) {
        this.interactions = interactions;
        this.outcomes = outcomes;
        this.nexts = nexts;
        this.people = people;
        this.journal = journal;
    }

    /** What a contact brought, checked against the facts; what is wrong is noted among the mistakes. */
    WrittenContact read(CaseFacts now, ContactInput input, Channel channel, FormInput mistakes) {
        WrittenContact words = WrittenContact.of(input, channel, mistakes, now);
        outcomes.check(now, words, mistakes);
        return words;
    }

    Interaction log(
            CaseFacts facts, WrittenContact words, Channel channel, @Nullable String taskId, String by, Bell bell) {
        CollectionCase kase = facts.kase();
        NextContacts.Next next = nexts.after(facts, words, taskId);
        Interaction logged = interactions.insert(new Interaction(
                0,
                kase.id(),
                kase.accountId(),
                facts.today(),
                by,
                channel.code(),
                kase.position().stage(),
                kase.position().step(),
                kase.position().attempt(),
                words.person(),
                words.result(),
                words.reason() == null ? null : words.reason().code(),
                words.note(),
                taskId,
                words.remindedOn(),
                next == null ? null : next.on()));
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "contact-logged",
                detail(words, channel, next),
                Sentence.text(words.note())));
        if (words.person() != null && words.personPart() != null) {
            people.takeOver(
                    facts,
                    List.of(new PeopleSpokenTo.Person(words.person(), words.personPart())),
                    channel == Channel.VISIT ? VerifiedBy.MET : VerifiedBy.SPOKEN_TO);
        }
        outcomes.record(facts, words, logged, by, bell);
        return logged;
    }

    private static Sentence detail(WrittenContact words, Channel channel, NextContacts.@Nullable Next next) {
        return Sentence.joined(
                ", ",
                CaseSays.CONTACT.with(channel, words.result()),
                words.person(),
                words.reason(),
                words.remindedOn() == null ? null : CaseSays.REMINDED_OF.with(words.remindedOn()),
                words.techniques().isEmpty() ? null : Arg.things(words.techniques()),
                next == null ? null : next.told());
    }
}
