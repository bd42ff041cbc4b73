package org.huikuan.playbook.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryUse;
import org.huikuan.playbook.Proposal;
import org.huikuan.playbook.Wording;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** A version of an entry, as programs are told it; lists are codes. */
record EntryView(
        long id,
        String code,
        String kind,
        int version,
        String state,
        boolean off,
        Texts title,
        Texts cue,
        Texts text,
        Texts never,
        Texts next,
        @Nullable String lane,
        @Nullable String motive,
        List<String> stages,
        List<String> reasons,
        @Nullable String result,
        String law,
        String mark,
        @Nullable Limit limit,
        @Nullable LocalDate effectiveOn,
        int revision,
        Word proposed,
        @Nullable Word decided) {

    /** In both languages. */
    record Texts(@Nullable String zh, @Nullable String en) {

        static Texts of(Wording wording) {
            return new Texts(wording.zh(), wording.en());
        }
    }

    record Limit(int times, int days) {}

    /** Who said what, when. */
    record Word(String by, Instant at, @Nullable String because) {}

    static EntryView of(Entry entry) {
        EntryUse use = entry.use();
        EntryUse.Limit limit = use.limit();
        Proposal proposal = entry.proposal();
        Proposal.Decided decided = proposal.decided();
        return new EntryView(
                entry.id(),
                entry.code(),
                entry.kind().code(),
                entry.version(),
                entry.state().code(),
                entry.isOff(),
                Texts.of(entry.words().title()),
                Texts.of(entry.words().cue()),
                Texts.of(entry.words().text()),
                Texts.of(entry.words().never()),
                Texts.of(entry.words().next()),
                Code.codeOf(use.lane()),
                Code.codeOf(use.motive()),
                use.stages().stream().map(Stage::code).toList(),
                use.reasons().stream().map(NonPaymentReason::code).toList(),
                Code.codeOf(use.result()),
                use.law(),
                use.mark().code(),
                limit == null ? null : new Limit(limit.times(), limit.days()),
                proposal.effectiveOn(),
                proposal.revision(),
                new Word(proposal.by(), proposal.at(), proposal.because()),
                decided == null ? null : new Word(decided.by(), decided.at(), decided.because()));
    }
}
