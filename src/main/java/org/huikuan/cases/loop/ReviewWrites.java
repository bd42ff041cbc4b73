package org.huikuan.cases.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Demand;
import org.huikuan.cases.Facts;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.diagnoses.Diagnoses;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what reviews found, as batches, with one journal entry for each thing that happened. */
@Component
class ReviewWrites {

    private final Cases cases;
    private final PauseKinds pauses;
    private final Journal journal;
    private final Facts facts;
    private final Decisions decisions;
    private final CaseLetters letters;
    private final Diagnoses diagnoses;

    ReviewWrites(
            Cases cases,
            PauseKinds pauses,
            Journal journal,
            Facts facts,
            Decisions decisions,
            CaseLetters letters,
            Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
        this.cases = cases;
        this.pauses = pauses;
        this.journal = journal;
        this.facts = facts;
        this.decisions = decisions;
        this.letters = letters;
    }

    void write(List<Reviewed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        pauses.write(changed.stream().flatMap(r -> r.kept().changed().stream()).toList());
        cases.update(changed.stream()
                .filter(r -> !r.now().equals(r.old()))
                .map(Reviewed::now)
                .toList());
        journal.write(changed.stream().flatMap(this::entries).toList());
        keepMoves(changed);
        diagnoses.moved(changed.stream()
                .filter(Reviewed::isStayOver)
                .map(r -> Objects.requireNonNull(r.kept().facts().insight().diagnosis()))
                .toList());
        facts.prime(changed.stream().map(r -> r.kept().facts().with(r.now())).toList());
        letters.afterReview(changed);
    }

    private void keepMoves(List<Reviewed> changed) {
        Map<Long, Answer<?>> moves = new HashMap<>();
        Map<Long, Answer<?>> bands = new HashMap<>();
        changed.stream().filter(r -> r.now().isOpen()).forEach(r -> {
            Optional.ofNullable(r.moved())
                    .ifPresent(answer -> moves.put(r.now().id().value(), answer));
            Optional.ofNullable(r.band())
                    .ifPresent(answer -> bands.put(r.now().id().value(), answer));
        });
        if (!moves.isEmpty()) {
            decisions.keep(moves);
        }
        if (!bands.isEmpty()) {
            decisions.keep(bands);
        }
    }

    private Stream<JournalEntry> entries(Reviewed reviewed) {
        List<JournalEntry> entries = new ArrayList<>();
        CollectionCase now = reviewed.now();
        pauses.of(reviewed.kept().changed()).forEach(p -> entries.add(p.line(now)));
        comparison(reviewed).ifPresent(entries::add);
        if (reviewed.isStayOver() && reviewed.moved() != null) {
            entries.add(entry(
                    now,
                    "stay-over",
                    CaseSays.THEN.with(
                            reviewed.old().position().stage(),
                            now.position().stage(),
                            now.position().nextOn()),
                    Sentence.words(reviewed.moved().rule())));
        }
        if (!now.isOpen()) {
            entries.add(entry(now, "case-settled", null, CaseSays.WITHIN_TOLERANCE.with()));
        } else if (reviewed.contradictsProcess()) {
            entries.add(
                    now.waitUntil() == null
                            ? entry(now, "case-resumed", step(now), null)
                            : entry(now, "case-waits", waits(now), null));
        }
        return entries.stream();
    }

    /** Somebody has to decide, or need not any more. */
    private static Optional<JournalEntry> comparison(Reviewed reviewed) {
        Demand before = reviewed.old().charge().demanded();
        Demand now = reviewed.now().charge().demanded();
        if (before.becameIncomparable(now)) {
            return Optional.of(entry(reviewed.now(), "rate-missing", name(now.lacks()), name(now.own())));
        }
        return before.becameComparable(now) && reviewed.now().isOpen()
                ? Optional.of(entry(reviewed.now(), "rate-known", name(before.lacks()), name(now.own())))
                : Optional.empty();
    }

    private static Sentence step(CollectionCase now) {
        return Sentence.parts(Arg.code("step", now.position().step()));
    }

    private static Sentence waits(CollectionCase now) {
        return CaseSays.UNTIL.with(
                Arg.code("waiting-for", now.waitingFor().code()), Objects.requireNonNull(now.waitUntil()));
    }

    private static @Nullable Sentence name(@Nullable String currencies) {
        return currencies == null ? null : Sentence.parts(currencies);
    }

    private static JournalEntry entry(
            CollectionCase kase, String what, @Nullable Sentence detail, @Nullable Sentence grounds) {
        return new JournalEntry(kase.accountId(), kase.id().value(), what, detail, grounds);
    }
}
