package org.huikuan.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FormInput;
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

    /** @throws org.huikuan.shared.BadInput naming reason, until, claimBy or invoice */
    Hold set(CaseFacts facts, FormInput words, String by) {
        HoldReason reason = words.oneOf("reason", words.required("reason", 40), HoldReason::of, HoldReason.values());
        LocalDate until = words.date("until");
        Long invoice = invoice(words, facts);
        String note = words.text("note", 4000);
        InsolvencyWords court = InsolvencyWords.read(words, facts, reason);
        if (until == null) {
            words.refuseMissing("until");
        } else if (until.isBefore(facts.today())) {
            words.wrong("until", "past", until + " is in the past; today is " + facts.today(), until, facts.today());
        } else if (until.isAfter(facts.today().plusYears(2))) {
            words.wrong(
                    "until",
                    "hold-too-long",
                    "is more than two years ahead; set a nearer end and renew the hold when it comes");
        }
        words.check();
        CollectionCase kase = facts.kase();
        Hold asked = new Hold(
                0,
                kase.accountId(),
                kase.id().value(),
                invoice,
                HoldState.ACTIVE,
                Objects.requireNonNull(reason),
                note,
                facts.today(),
                Objects.requireNonNull(until),
                by,
                null,
                null,
                null,
                court.claimBy(),
                court.acceptedOn());
        return holds.ofAccount(kase.accountId()).stream()
                .filter(asked::repeats)
                .findFirst()
                .orElseGet(() -> set(kase, asked));
    }

    private Hold set(CollectionCase kase, Hold asked) {
        Hold hold = holds.insert(asked);
        write(kase, "hold-set", hold, hold.note());
        news.publishEvent(new CaseNews.HoldSet(hold));
        return hold;
    }

    void lift(CaseFacts facts, Hold hold, String by, String why) {
        if (hold.state() != HoldState.ACTIVE) {
            throw new Conflict(
                    "hold-over",
                    "hold " + hold.id() + " is " + hold.state().code() + "; nothing was changed",
                    hold.state().code());
        }
        Hold lifted = hold.lifted(by, facts.today(), why);
        holds.update(List.of(lifted));
        write(facts.kase(), "hold-lifted", hold, why);
        news.publishEvent(new CaseNews.HoldOver(lifted));
    }

    private void write(CollectionCase kase, String what, Hold hold, @Nullable String grounds) {
        journal.write(new JournalEntry(
                kase.accountId(), kase.id().value(), what, hold.reason().code() + " until " + hold.until(), grounds));
        facts.forget(kase.id());
    }

    private static @Nullable Long invoice(FormInput words, CaseFacts facts) {
        String number = words.text("invoice", 60);
        if (number == null) {
            return null;
        }
        return facts.items().stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .map(OpenItem::invoiceId)
                .orElseGet(() -> {
                    words.wrong(
                            "invoice",
                            "invoice-not-open",
                            "invoice " + number + " is not among the account's open items",
                            number);
                    return null;
                });
    }
}
