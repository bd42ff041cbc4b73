package org.huikuan.playbook.acts;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.EntryWords;
import org.huikuan.playbook.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry as a manager proposes it.
 *
 * @param code of the entry, as programs name it; null of a new one
 * @param kind of a new entry; that of a known one stays
 * @param off nobody is shown the entry any more
 * @param effectiveOn null: as soon as it is approved
 * @param because why it is proposed
 * @param revision of the proposal that is written anew, as the person had it before the eyes; null where none waited
 */
record ProposeEntryInput(
        @Most(12) @Nullable String code,
        @Nullable EntryKind kind,
        WordsInput words,
        UseInput use,
        boolean off,
        @Nullable LocalDate effectiveOn,
        @Must @Lines @Most(500) String because,
        @Nullable Integer revision) {

    EntryWords said() {
        return new EntryWords(
                new Wording(words.titleZh(), words.titleEn()),
                new Wording(words.cueZh(), words.cueEn()),
                new Wording(words.textZh(), words.textEn()),
                new Wording(words.neverZh(), words.neverEn()),
                new Wording(words.nextZh(), words.nextEn()));
    }
}
