package org.huikuan.casefile.web;

import java.util.List;
import org.huikuan.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/**
 * A short form as it is shown; templates know it as {@code form}.
 *
 * @param key of the act
 * @param of what it is about
 * @param seen newest entry of the journal that is on the page
 * @param refusal why it comes back; empty when it is fresh
 */
public record ActPanel(String key, String of, long seen, Refusal refusal) {

    /**
     * Why a form comes back.
     *
     * @param wrong whether fields are wrong, each of which says how
     * @param late what made it too late; null when it was not
     * @param changes what others did meanwhile, newest first
     */
    public record Refusal(boolean wrong, @Nullable String late, List<JournalRecord> changes) {

        static final Refusal NONE = new Refusal(false, null, List.of());
        static final Refusal WRONG = new Refusal(true, null, List.of());
    }
}
