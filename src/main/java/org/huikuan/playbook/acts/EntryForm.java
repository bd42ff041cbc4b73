package org.huikuan.playbook.acts;

import java.util.List;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryUse;
import org.huikuan.playbook.EntryWords;
import org.huikuan.playbook.Wording;
import org.huikuan.shared.Code;

/** What the form of a proposal begins with. */
final class EntryForm {

    private EntryForm() {}

    static ActForm of(Entry entry, ActForm form) {
        EntryWords words = entry.words();
        propose(form, "title", words.title());
        propose(form, "cue", words.cue());
        propose(form, "text", words.text());
        propose(form, "never", words.never());
        propose(form, "next", words.next());
        EntryUse use = entry.use();
        EntryUse.Limit limit = use.limit();
        return form.propose("lane", Code.codeOf(use.lane()))
                .propose("motive", Code.codeOf(use.motive()))
                .propose("stages", lines(use.stages()))
                .propose("reasons", lines(use.reasons()))
                .propose("result", Code.codeOf(use.result()))
                .propose("law", use.law())
                .propose("mark", use.mark().code())
                .propose("limitTimes", limit == null ? null : limit.times())
                .propose("limitDays", limit == null ? null : limit.days())
                .propose("off", entry.isOff() ? "yes" : null)
                .propose("effectiveOn", entry.isProposed() ? entry.proposal().effectiveOn() : null)
                .propose("because", entry.isProposed() ? entry.proposal().because() : null);
    }

    private static void propose(ActForm form, String what, Wording wording) {
        form.propose(what + "Zh", wording.zh()).propose(what + "En", wording.en());
    }

    private static String lines(List<? extends Code> codes) {
        return codes.stream().map(Code::code).collect(Collectors.joining("\n"));
    }
}
