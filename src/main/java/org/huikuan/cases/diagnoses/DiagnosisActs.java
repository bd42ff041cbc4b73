package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Absent;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what somebody thinks of a customer, with the sources on which it stands. */
@Component
public class DiagnosisActs implements AsksTables {

    static final Table<Claim, Terms> TERMS =
            Table.of("diagnosis-terms", Claim.class, Terms.class, "diagnose", "call-the-customer", "log-contact");

    private final Diagnoses diagnoses;
    private final Facts facts;
    private final DecisionTables tables;
    private final Strategies strategies;
    private final Decisions decisions;
    private final Journal journal;

    DiagnosisActs(
            Diagnoses diagnoses,
            Facts facts,
            DecisionTables tables,
            Strategies strategies,
            Decisions decisions,
            Journal journal) {
        this.diagnoses = diagnoses;
        this.facts = facts;
        this.tables = tables;
        this.strategies = strategies;
        this.decisions = decisions;
        this.journal = journal;
    }

    /** What is claimed of the customer's money. */
    record Claim(@Absent("unknown") @Nullable Ability ability, boolean noMoney) {}

    /**
     * What proves it.
     *
     * @param sources independent ones that are needed; 0: it holds as it is said
     * @param worst reliability that still counts
     * @param days for which a source counts
     */
    record Terms(int sources, Reliability worst, int days) {}

    /** Notes sources that the case's diagnosis stands on already. */
    public void check(CaseFacts now, @Nullable WrittenDiagnosis words, FormInput mistakes) {
        Diagnosis last = now.insight().diagnosis();
        if (words == null || last == null || words.sources().isEmpty()) {
            return;
        }
        List<Source> known = diagnoses.sourcesOf(last.id());
        for (int i = 0; i < words.sources().size(); i++) {
            Source told = words.sources().get(i);
            if (known.stream().anyMatch(told::isSame)) {
                mistakes.wrong("sources[" + i + "].kind", "source-twice", told.kind(), told.on());
            }
        }
    }

    /** @param contactId the logged contact at which it was found; null without one */
    public Diagnosis record(CaseFacts now, WrittenDiagnosis words, @Nullable Long contactId, String by) {
        Diagnosis last = now.insight().diagnosis();
        boolean stays = last != null && last.finding().equals(words.finding());
        if (last != null && stays && words.sources().isEmpty()) {
            return last.standingOn(diagnoses.sourcesOf(last.id()));
        }
        List<Source> sources = Stream.concat(carried(last, words.finding()).stream(), words.sources().stream())
                .toList();
        Terms terms = tables.ask(
                        TERMS,
                        new Claim(words.finding().ability(), words.finding().isNoMoney()))
                .out();
        CollectionCase kase = now.kase();
        Diagnosis found = diagnoses.insert(new Diagnosis(
                0,
                kase.id(),
                kase.accountId(),
                now.today(),
                by,
                contactId,
                words.finding(),
                last != null && stays
                        ? last.since()
                        : new Diagnosis.Since(now.today(), kase.position().stage(), null),
                terms.sources() > 0,
                proved(sources, terms),
                words.note(),
                sources));
        journal.write(new JournalEntry(
                kase.accountId(), kase.id().value(), "diagnosed", told(found, last), Sentence.text(words.note())));
        decide(now.with(now.insight().with(found)));
        return found;
    }

    /** What the customer means to us. */
    void rate(CaseFacts now, Relation relation, String by) {
        CollectionCase kase = now.kase();
        diagnoses.rate(kase.accountId(), relation, by, now.today());
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "relation-rated",
                Sentence.parts(relation.value(), relation.rebate(), relation.rebateOn()),
                null));
        decide(now.with(now.insight().with(relation)));
    }

    /** The strategy of what is known from now on, kept with its sentence. */
    private void decide(CaseFacts after) {
        facts.prime(Set.of(after));
        if (after.insight().diagnosis() != null) {
            decisions.keep(
                    Map.of(after.kase().id().value(), strategies.of(after).answer()));
        }
    }

    /** Sources of the diagnosis before go on to count while the same is said of the money. */
    private List<Source> carried(@Nullable Diagnosis last, Finding finding) {
        return last != null
                        && last.finding().isNoMoney() == finding.isNoMoney()
                        && (finding.isNoMoney() || last.finding().ability() == finding.ability())
                ? diagnoses.sourcesOf(last.id())
                : List.of();
    }

    private static @Nullable LocalDate proved(List<Source> sources, Terms terms) {
        return terms.sources() > 0 ? Proof.until(sources, terms) : null;
    }

    private static Sentence told(Diagnosis found, @Nullable Diagnosis last) {
        Sentence now = words(found.finding());
        Sentence told = last == null || last.finding().equals(found.finding())
                ? now
                : DiagnosisSays.DIAGNOSIS_BECAME.with(words(last.finding()), now);
        LocalDate until = found.provedUntil();
        if (!found.asksProof()) {
            return told;
        }
        return Sentence.joined(
                " · ", told, until == null ? DiagnosisSays.ONLY_SAID.with() : DiagnosisSays.PROVED_UNTIL.with(until));
    }

    private static Sentence words(Finding f) {
        return Sentence.joined(", ", f.reason(), f.ability(), f.willingness(), f.dispute());
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }
}
