package org.huikuan.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal as programs are told it: in English, with codes as they are.
 *
 * @param byUser login name, or {@code system}
 * @param detailKey which sentence the detail is; null for figures by themselves and for what was written before sentences
 *     had keys
 * @param detailArguments what stands in its places
 */
record JournalLine(
        long id,
        LocalDate onDate,
        Instant at,
        String byUser,
        String what,
        @Nullable String detail,
        @Nullable String grounds,
        @Nullable String detailKey,
        List<String> detailArguments,
        @Nullable String groundsKey,
        List<String> groundsArguments) {

    static JournalLine of(JournalRecord r) {
        return new JournalLine(
                r.id(),
                r.onDate(),
                r.at(),
                r.byUser(),
                r.what(),
                english(r.detail()),
                english(r.grounds()),
                key(r.detail()),
                arguments(r.detail()),
                key(r.grounds()),
                arguments(r.grounds()));
    }

    private static @Nullable String english(@Nullable Sentence said) {
        return said == null ? null : said.toString();
    }

    private static @Nullable String key(@Nullable Sentence said) {
        return said == null || !said.hasWords() ? null : said.key();
    }

    private static List<String> arguments(@Nullable Sentence said) {
        return said == null || !said.hasWords() ? List.of() : said.inEnglish();
    }
}
