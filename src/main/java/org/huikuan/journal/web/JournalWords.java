package org.huikuan.journal.web;

import java.util.Locale;
import java.util.Set;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Names;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says what the journal keeps in the reader's language; rows of before sentences had keys are left to {@link OldRows}. */
public final class JournalWords {

    /** What a table decided has the id of its rule for grounds. */
    private static final Set<String> DECIDED = Set.of("case-opened", "stage-exhausted", "stay-over");

    private final MessageSource messages;
    private final Locale locale;
    private final Sentences sentences;
    private final OldRows old;

    public JournalWords(MessageSource messages, Locale locale, Names names) {
        this.messages = messages;
        this.locale = locale;
        this.sentences = new Sentences(messages, locale, names);
        this.old = new OldRows(messages, locale);
    }

    /** The code of a list in words; a code without words as it is. */
    public String code(String list, String code) {
        return String.valueOf(messages.getMessage("code." + list + "." + code, null, code, locale));
    }

    /** The code in words, of whatever list; a code without words as it is. */
    public String word(String code) {
        return String.valueOf(messages.getMessage("casefile.word." + code, null, code, locale));
    }

    /** What kind of happening. */
    public String happened(String what) {
        return String.valueOf(messages.getMessage("journal." + what, null, what, locale));
    }

    /** Who did it; what the application did by itself has a word of its own. */
    public String who(String user) {
        return CurrentUser.SYSTEM.equals(user) ? messages.getMessage("casefile.system", null, locale) : user;
    }

    /** A line's figures, codes and names. */
    public String detail(JournalRecord line) {
        Sentence detail = line.detail();
        return detail != null && detail.isOld() ? old.detail(detail.kept()) : sentences.say(detail);
    }

    /** On which grounds; nothing for the rule of a table, whose sentence stands among the decisions. */
    public String grounds(JournalRecord line) {
        Sentence grounds = line.grounds();
        if (grounds == null || DECIDED.contains(line.what())) {
            return "";
        }
        return grounds.isOld() ? old.grounds(line.what(), grounds.kept()) : sentences.say(grounds);
    }

    /** Why a case was closed, as it was closed or written off. */
    public String reason(@Nullable Sentence reason) {
        return reason != null && reason.isOld() ? old.reason(reason.kept()) : sentences.say(reason);
    }
}
