package org.huikuan.journal;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param accountId the account it concerns
 * @param caseId the case, where there is one
 * @param what kind of happening in kebab-case, for example {@code case-opened}; its label is message {@code journal.<what>}
 * @param detail figures and words, language neutral or in the words of the person
 * @param grounds on which grounds: the person's reason, a receipt, a decision
 */
public record JournalEntry(
        long accountId,
        @Nullable Long caseId,
        String what,
        @Nullable String detail,
        @Nullable String grounds) {}
