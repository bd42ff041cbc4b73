package org.huikuan.cases.promises;

import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.Position;
import org.huikuan.cases.conduct.ContactWatch;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** The call before a pay day or on it, as a contact with whoever promised: counted by the contact rules as any other. */
@Component
class ConfirmationCall {

    private final Interactions interactions;
    private final ContactWatch watch;
    private final Journal journal;

    ConfirmationCall(Interactions interactions, ContactWatch watch, Journal journal) {
        this.interactions = interactions;
        this.watch = watch;
        this.journal = journal;
    }

    void made(CaseFacts facts, Promise promise, ConfirmPaymentInput input, Doing doing) {
        journal.write(new JournalEntry(
                facts.account().id(),
                facts.kase().id().value(),
                "payment-confirmation",
                Sentence.parts(input.result()),
                Sentence.text(input.note())));
        Position at = facts.kase().position();
        Interaction logged = interactions.insert(new Interaction(
                0,
                facts.kase().id(),
                facts.account().id(),
                facts.today(),
                doing.by(),
                Channel.PHONE.code(),
                at.stage(),
                at.step(),
                at.attempt(),
                promise.promisedBy(),
                input.result().came(),
                null,
                input.note(),
                doing.taskId(),
                promise.payOn(),
                null));
        watch.logged(facts, logged, Channel.PHONE);
    }
}
