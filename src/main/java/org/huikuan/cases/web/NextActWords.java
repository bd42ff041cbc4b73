package org.huikuan.cases.web;

import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.NextAct;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what fires next in a case and why, in the reader's language. */
@Component
public class NextActWords {

    private final MessageSource messages;
    private final WorkingDays workingDays;

    NextActWords(MessageSource messages, WorkingDays workingDays) {
        this.workingDays = workingDays;
        this.messages = messages;
    }

    public CaseRow.Next of(CaseFacts facts) {
        NextAct next = NextAct.of(facts, workingDays);
        return new CaseRow.Next(
                next.what(),
                next.on(),
                messages.getMessage(next.messageKey(), next.facts(), LocaleContextHolder.getLocale()));
    }
}
