package org.huikuan.cases.diagnoses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.shared.Code;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the sources that somebody named: what stands in the customer's log of intelligence is not typed again. */
@Component
class WrittenSources {

    private final IntelligenceLog log;

    WrittenSources(IntelligenceLog log) {
        this.log = log;
    }

    /** Those that could be read; what is wrong with any is noted at its field. */
    List<Source> read(CaseFacts now, List<SourceInput> told, FormInput mistakes) {
        Map<String, Intelligence> entries = entries(now, told);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String row = "sources[" + i + "].";
            SourceInput one = told.get(i);
            Source source = one.intelligence() == null
                    ? typed(now, one, row, mistakes)
                    : heard(now, one, entries.get(one.intelligence()), row, mistakes);
            if (source != null) {
                refuseTwice(source, sources, row, mistakes);
                sources.add(source);
            }
        }
        return sources;
    }

    /** Notes the source at its field when it is among those that count already. */
    static void refuseTwice(Source told, List<Source> known, String row, FormInput mistakes) {
        if (known.stream().anyMatch(told::isSame)) {
            mistakes.wrong(
                    row + (told.heard() == null ? "kind" : "intelligence"), "source-twice", told.kind(), told.on());
        }
    }

    private Map<String, Intelligence> entries(CaseFacts now, List<SourceInput> told) {
        return told.stream().allMatch(s -> s.intelligence() == null)
                ? Map.of()
                : log.of(now.account().id()).stream()
                        .collect(Collectors.toMap(i -> Long.toString(i.id()), Function.identity()));
    }

    private static @Nullable Source typed(CaseFacts now, SourceInput one, String row, FormInput mistakes) {
        SourceKind kind = one.kind();
        Reliability reliability = one.reliability();
        if (kind == null && !mistakes.isWrong(row + "kind")) {
            mistakes.refuseMissing(row + "kind");
        }
        if (reliability == null && !mistakes.isWrong(row + "reliability")) {
            mistakes.refuseMissing(row + "reliability");
        }
        if (one.on() == null && !mistakes.isWrong(row + "on")) {
            mistakes.refuseMissing(row + "on");
        }
        if (kind == null || reliability == null || one.on() == null) {
            return null;
        }
        if (one.on().isAfter(now.today())) {
            mistakes.wrong(row + "on", "source-in-future", one.on(), now.today());
        }
        return new Source(kind, reliability, one.on(), one.who(), one.note());
    }

    private static @Nullable Source heard(
            CaseFacts now, SourceInput one, @Nullable Intelligence entry, String row, FormInput mistakes) {
        if (entry == null) {
            mistakes.wrong(row + "intelligence", "no-intelligence", String.valueOf(one.intelligence()));
            return null;
        }
        if (!entry.counts(now.today())) {
            mistakes.wrong(row + "intelligence", "source-expired", entry.heardOn(), entry.countsUntil());
        }
        return new Source(
                Code.of(SourceKind.class, entry.source().code()),
                Code.of(Reliability.class, entry.reliability().code()),
                entry.heardOn(),
                one.who(),
                one.note(),
                new Source.Heard(entry.id(), entry.countsUntil()));
    }
}
