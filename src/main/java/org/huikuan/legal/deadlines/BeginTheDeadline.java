package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.FileAct;
import org.huikuan.legal.LegalCases;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalStage;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A person lets a period begin that the court has set, or that only people know of. */
@Component
class BeginTheDeadline extends FileAct<CaseFacts, BeginDeadlineInput> {

    private final Deadlines deadlines;
    private final LegalReads reads;

    BeginTheDeadline(LegalStage stage, Deadlines deadlines, LegalReads reads) {
        super("begin-the-deadline", LegalRoles.PROSECUTING, new LegalCases(stage, false), BeginDeadlineInput.class);
        this.deadlines = deadlines;
        this.reads = reads;
    }

    @Override
    public ActForm form(CaseFacts now) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new ActForm()
                .options(
                        "term",
                        reads.termsByHand(now.kase().id()).stream()
                                .map(t -> new ActForm.Option(t.code(), english ? t.whatEn() : t.whatZh()))
                                .toList())
                .propose("from", now.today());
    }

    @Override
    public void check(CaseFacts now, BeginDeadlineInput input, FormInput mistakes) {
        LocalDate from = input.from();
        LocalDate until = input.until();
        LegalEntries.past(mistakes, "from", from, now);
        if (input.term() != null && from != null && deadlines.byHand(input.term(), from) == null) {
            mistakes.wrong("term", "no-such-term", input.term());
        }
        if (from != null && until != null && until.isBefore(from)) {
            mistakes.wrong("until", "before-first", until, from);
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, BeginDeadlineInput input, Doing doing) {
        Term term = Objects.requireNonNull(deadlines.byHand(input.term(), input.from()));
        deadlines.byHand(now, term, input.from(), input.until());
        return null;
    }
}
