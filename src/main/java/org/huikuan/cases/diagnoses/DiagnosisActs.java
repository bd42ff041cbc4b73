package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Absent;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what somebody thinks of a customer, with the sources on which it stands. */
@Component
public class DiagnosisActs implements AsksTables {

    static final Table<Claim, Terms> TERMS =
            Table.of("diagnosis-terms", Claim.class, Terms.class, "diagnose", "call-the-customer", "log-contact");

    private final Diagnoses diagnoses;
    private final WrittenSources sources;
    private final DecisionTables tables;
    private final DecideAnew strategy;
    private final Journal journal;

    DiagnosisActs(
            Diagnoses diagnoses, WrittenSources sources, DecisionTables tables, DecideAnew strategy, Journal journal) {
        this.diagnoses = diagnoses;
        this.sources = sources;
        this.tables = tables;
        this.strategy = strategy;
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

    /** Notes what is wrong with the sources, and an opinion against which there is proof. */
    public void check(CaseFacts now, @Nullable WrittenDiagnosis words, FormInput mistakes) {
        if (words == null) {
            return;
        }
        List<Source> told = sources.read(now, words.sources(), mistakes);
        Diagnosis last = now.insight().diagnosis();
        if (last == null) {
            return;
        }
        List<Source> known = told.isEmpty() ? List.of() : diagnoses.sourcesOf(last.id());
        for (int i = 0; i < told.size() && told.size() == words.sources().size(); i++) {
            WrittenSources.refuseTwice(told.get(i), known, "sources[" + i + "].", mistakes);
        }
        LocalDate proved = last.asksProof() && last.isAbilityProved(now.today()) ? last.provedUntil() : null;
        boolean saysMoney =
                words.finding().ability() == Ability.A1 && last.finding().isNoMoney();
        if (proved != null && saysMoney && told.stream().allMatch(s -> s.kind().isTheDebtor())) {
            mistakes.wrong("ability", "no-money-is-proved", Ability.A1, proved);
        }
    }

    /** @param contactId the logged contact at which it was found; null without one */
    public Diagnosis record(CaseFacts now, WrittenDiagnosis words, @Nullable Long contactId, String by) {
        Diagnosis last = now.insight().diagnosis();
        boolean stays = last != null && last.finding().equals(words.finding());
        if (last != null && stays && words.sources().isEmpty()) {
            return last.standingOn(diagnoses.sourcesOf(last.id()));
        }
        List<Source> told = sources.read(now, words.sources(), FormInput.ofRight());
        List<Source> all = Stream.concat(carried(last, words.finding()).stream(), told.stream())
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
                proved(all, terms),
                words.note(),
                all));
        journal.write(new JournalEntry(
                kase.accountId(), kase.id().value(), "diagnosed", told(found, last), Sentence.text(words.note())));
        strategy.of(now.with(now.insight().with(found)));
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
        strategy.of(now.with(now.insight().with(relation)));
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
