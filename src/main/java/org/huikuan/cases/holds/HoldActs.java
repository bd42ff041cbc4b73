package org.huikuan.cases.holds;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets and lifts holds; reason and end are mandatory. */
@Component
class HoldActs {

    private final Holds holds;
    private final Facts facts;
    private final Journal journal;
    private final ApplicationEventPublisher news;

    HoldActs(Holds holds, Facts facts, Journal journal, ApplicationEventPublisher news) {
        this.holds = holds;
        this.facts = facts;
        this.journal = journal;
        this.news = news;
    }

    Hold set(CaseFacts facts, WrittenHold words, String by) {
        CollectionCase kase = facts.kase();
        Hold asked = new Hold(
                0,
                kase.accountId(),
                kase.id().value(),
                words.invoiceId(),
                HoldState.ACTIVE,
                words.reason(),
                words.note(),
                facts.today(),
                words.until(),
                by,
                null,
                null,
                null,
                words.court().claimBy(),
                words.court().acceptedOn());
        return holds.ofAccount(kase.accountId()).stream()
                .filter(asked::repeats)
                .findFirst()
                .orElseGet(() -> set(kase, asked));
    }

    private Hold set(CollectionCase kase, Hold asked) {
        Hold hold = holds.insert(asked);
        write(kase, "hold-set", hold, hold.note());
        news.publishEvent(new HoldSet(hold));
        return hold;
    }

    void lift(CaseFacts facts, Hold hold, String by, String why) {
        if (hold.state() != HoldState.ACTIVE) {
            throw new Conflict("hold-over", hold.state(), hold.id());
        }
        Hold lifted = hold.lifted(by, facts.today(), why);
        holds.update(List.of(lifted));
        write(facts.kase(), "hold-lifted", hold, why);
        news.publishEvent(new HoldOver(lifted));
    }

    private void write(CollectionCase kase, String what, Hold hold, @Nullable String grounds) {
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                what,
                CaseSays.UNTIL.with(hold.reason(), hold.until()),
                Sentence.text(grounds)));
        facts.forget(kase.id());
    }
}
