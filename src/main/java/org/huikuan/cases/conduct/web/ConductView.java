package org.huikuan.cases.conduct.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huikuan.cases.conduct.ContactMark;
import org.huikuan.cases.conduct.ContactProposal;
import org.huikuan.conduct.ConductFact;
import org.huikuan.shared.Code;
import org.huikuan.shared.InBoth;
import org.jspecify.annotations.Nullable;

/**
 * What binds us towards the customer of a case, and contacts that were made all the same.
 *
 * @param next null when the case has ended, or time alone allows no call
 */
record ConductView(@Nullable NextLine next, List<FactLine> facts, List<MarkLine> marks) {

    static ConductView of(
            @Nullable ContactProposal next, List<ConductFact> facts, List<ContactMark> marks, Locale reader) {
        return new ConductView(
                next == null ? null : NextLine.of(next, reader),
                facts.stream().map(FactLine::of).toList(),
                marks.stream().map(m -> MarkLine.of(m, reader)).toList());
    }

    /** When to contact the customer next. @param at in the creditor's zone */
    record NextLine(String at, @Nullable String person, String why) {

        static NextLine of(ContactProposal next, Locale reader) {
            return new NextLine(
                    next.atText(),
                    next.person(),
                    new InBoth(next.becauseZh(), next.becauseEn()).in(reader.getLanguage()));
        }
    }

    /** @param endedOn null as long as it binds us */
    record FactLine(
            long id,
            String kind,
            @Nullable String person,
            LocalDate since,
            @Nullable LocalDate until,
            String note,
            String recordedBy,
            @Nullable LocalDate endedOn,
            @Nullable String endNote) {

        static FactLine of(ConductFact f) {
            return new FactLine(
                    f.id(),
                    f.kind().code(),
                    f.person(),
                    f.since(),
                    f.until(),
                    f.note(),
                    f.recordedBy(),
                    f.endedOn(),
                    f.endNote());
        }
    }

    /** @param at time of day in the creditor's zone; null where nobody knows it */
    record MarkLine(
            long id,
            LocalDate on,
            @Nullable String at,
            String channel,
            @Nullable String person,
            String by,
            String rule,
            @Nullable String redLine,
            String why,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewNote) {

        static MarkLine of(ContactMark m, Locale reader) {
            return new MarkLine(
                    m.id(),
                    m.onDate(),
                    m.atTime(),
                    m.channel(),
                    m.person(),
                    m.byUser(),
                    m.rule(),
                    Code.codeOf(m.redLine()),
                    new InBoth(m.becauseZh(), m.becauseEn()).in(reader.getLanguage()),
                    m.reviewedOn(),
                    m.reviewNote());
        }
    }
}
