package org.huikuan.cases.softlinks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.promises.PromiseActs;
import org.huikuan.cases.promises.PromiseInput;
import org.huikuan.cases.promises.WrittenPromise;
import org.huikuan.cases.strategies.SoftLink;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A soft move was made, and this came of it. A first instalment that was agreed is a promise like any other. */
@Component
class MakeSoftMove extends DeclaredAct<CaseFacts, SoftLinkInput> {

    private final OfferedLinks offered;
    private final SoftMoves moves;
    private final SoftLinkTerms terms;
    private final PromiseActs promises;
    private final Journal journal;

    MakeSoftMove(
            OpenCases cases,
            OfferedLinks offered,
            SoftMoves moves,
            SoftLinkTerms terms,
            PromiseActs promises,
            Journal journal) {
        super("soft-link", ActRoles.COLLECTING, cases, SoftLinkInput.class);
        this.offered = offered;
        this.moves = moves;
        this.terms = terms;
        this.promises = promises;
        this.journal = journal;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(CaseFacts now) {
        return new ActForm()
                .options(
                        "link",
                        offered.of(now).stream()
                                .map(link -> new ActForm.Option(link.code(), null))
                                .toList());
    }

    @Override
    public void check(CaseFacts now, SoftLinkInput input, FormInput mistakes) {
        if (input.link() == null) {
            return;
        }
        Set<SoftLink> right = offered.of(now);
        if (!right.contains(input.link())) {
            mistakes.wrong("link", "soft-link-not-offered", input.link(), right);
        }
        if (!input.isAgreed()) {
            return;
        }
        switch (input.link()) {
            case NP_4 -> incentive(now, input, mistakes);
            case NP_5 -> day(now, input, mistakes);
            case NP_6 -> {
                amount(input, mistakes);
                day(now, input, mistakes);
                promise(now, input, mistakes);
            }
            default -> {}
        }
    }

    /** Nothing is given that is not booked, and nothing without money by a day. */
    private void incentive(CaseFacts now, SoftLinkInput input, FormInput mistakes) {
        Money rebate = now.insight().relation().rebate();
        if (rebate == null) {
            mistakes.wrong("link", "no-rebate-booked");
            return;
        }
        amount(input, mistakes);
        day(now, input, mistakes);
        BigDecimal given = moves.of(now.kase().id()).stream()
                .map(SoftMove::booked)
                .reduce(input.amount() == null ? BigDecimal.ZERO : input.amount(), BigDecimal::add);
        if (given.compareTo(rebate.amount()) > 0) {
            mistakes.wrong("amount", "above-rebate", new Money(given, rebate.currency()), rebate);
        }
    }

    private static void amount(SoftLinkInput input, FormInput mistakes) {
        if (input.amount() == null && !mistakes.isWrong("amount")) {
            mistakes.refuseMissing("amount");
        }
    }

    private void day(CaseFacts now, SoftLinkInput input, FormInput mistakes) {
        LocalDate day = input.date();
        if (day == null) {
            if (!mistakes.isWrong("date")) {
                mistakes.refuseMissing("date");
            }
            return;
        }
        LocalDate last = now.today().plusDays(terms.mostDays(input.link()));
        if (day.isBefore(now.today())) {
            mistakes.wrong("date", "past", day, now.today());
        } else if (day.isAfter(last)) {
            mistakes.wrong("date", "soft-move-too-far", day, last);
        }
    }

    /** Null where amount or day are not there, or wrong. */
    private static @Nullable WrittenPromise promise(CaseFacts now, SoftLinkInput input, FormInput mistakes) {
        BigDecimal amount = input.amount();
        LocalDate day = input.date();
        if (amount == null || day == null) {
            return null;
        }
        PromiseInput first = new PromiseInput(amount, null, day, null);
        return WrittenPromise.of(first, null, input.note(), List.of(), mistakes, now);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, SoftLinkInput input, Doing doing) {
        WrittenPromise first =
                input.link() == SoftLink.NP_6 && input.isAgreed() ? promise(now, input, FormInput.ofRight()) : null;
        SoftMove move = new SoftMove(
                now.kase().id(),
                input.link(),
                input.result(),
                now.today(),
                doing.by(),
                first != null ? first.amount() : incentive(now, input),
                input.date(),
                input.note());
        moves.insert(move);
        journal.write(new JournalEntry(
                now.account().id(),
                now.kase().id().value(),
                "soft-link",
                Sentence.parts(move.link(), move.result(), move.money(), move.until()),
                Sentence.text(move.note())));
        if (first != null) {
            var unused = promises.record(now, first, doing.by(), Bell.FROM_OUTSIDE);
        }
        return null;
    }

    private static @Nullable Money incentive(CaseFacts now, SoftLinkInput input) {
        Money rebate = now.insight().relation().rebate();
        return input.amount() == null || rebate == null ? null : new Money(input.amount(), rebate.currency());
    }
}
