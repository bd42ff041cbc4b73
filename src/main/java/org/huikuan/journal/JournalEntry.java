package org.huikuan.journal;

import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceKey;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param accountId the account it concerns
 * @param caseId the case, where there is one
 * @param what kind of happening in kebab-case, for example {@code case-opened}; its label is message {@code journal.<what>}
 * @param detail its figures, codes and names
 * @param grounds on which grounds: the person's reason, a receipt, a decision
 */
public record JournalEntry(
        long accountId,
        @Nullable Long caseId,
        String what,
        @Nullable Sentence detail,
        @Nullable Sentence grounds) {

    /** @throws IllegalArgumentException for a kind of happening without words */
    public JournalEntry {
        if (!SentenceKey.isKnown("journal." + what)) {
            throw new IllegalArgumentException("bundle journal has no words for journal." + what);
        }
    }
}
