package org.huikuan.cases.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.LeverScore;
import org.huikuan.debtors.LeverStrength;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A lever is built, loses its strength, or is used; the journal keeps what the score then says of pressure. */
@Component
class RecordALever extends InsightAct<LeverAt, LeverInput> {

    private final HeldLevers levers;
    private final LeverScore score;
    private final Journal journal;

    RecordALever(LeversOfCases subjects, HeldLevers levers, LeverScore score, Journal journal) {
        super("lever", subjects, LeverInput.class);
        this.levers = levers;
        this.score = score;
        this.journal = journal;
    }

    @Override
    public ActForm form(LeverAt at) {
        ActForm form = new ActForm().show("lever", Map.of("lever", at.lever().code()));
        at.held().ifPresent(held -> form.propose("strength", held.strength().code())
                .propose("proof", held.proof())
                .propose("expiresOn", held.expiresOn())
                .propose("usedOn", held.usedOn()));
        return form;
    }

    @Override
    public void check(LeverAt at, LeverInput input, FormInput mistakes) {
        LocalDate today = at.facts().today();
        if (input.strength() != null && input.strength() != LeverStrength.NONE && input.proof() == null) {
            mistakes.refuseMissing("proof");
        }
        LocalDate used = input.usedOn();
        if (used != null && used.isAfter(today)) {
            mistakes.wrong("usedOn", "to-come", used, today);
        }
    }

    @Override
    public HeldLever carryOut(LeverAt at, LeverInput input, Doing doing) {
        CaseFacts facts = at.facts();
        HeldLever held = new HeldLever(
                at.lever(),
                input.strength(),
                input.proof(),
                input.expiresOn(),
                input.usedOn(),
                facts.today(),
                doing.by());
        levers.save(facts.account().id(), held);
        Answer<?> advice = score.advice(LeverScore.of(with(at, held), facts.today()));
        journal.write(new JournalEntry(
                facts.account().id(),
                facts.kase().id().value(),
                "lever",
                words(held),
                Sentence.parts(advice.because())));
        return held;
    }

    private static List<HeldLever> with(LeverAt at, HeldLever held) {
        return Stream.concat(at.all().stream().filter(l -> l.lever() != held.lever()), Stream.of(held))
                .toList();
    }

    private static Sentence words(HeldLever held) {
        return Sentence.joined(
                "; ",
                held.lever(),
                held.strength(),
                text(held.proof()),
                held.expiresOn() == null ? null : CaseSays.EXPIRES_ON.with(held.expiresOn()),
                held.usedOn() == null ? null : CaseSays.USED_ON.with(held.usedOn()));
    }

    private static @Nullable Arg text(@Nullable String words) {
        return words == null ? null : Arg.text(words);
    }
}
