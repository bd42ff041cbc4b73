package org.huikuan.cases.web;

import java.time.LocalDate;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.WaitingFor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what fires next in a case and why, in the reader's language. */
@Component
public class NextActs {

    private final MessageSource messages;

    NextActs(MessageSource messages) {
        this.messages = messages;
    }

    public CaseRow.Next of(CaseFacts facts) {
        CollectionCase kase = facts.kase();
        if (kase.waitUntil() == null) {
            boolean later = kase.position().nextOn().isAfter(facts.today());
            LocalDate on = later ? kase.position().nextOn() : kase.position().dueOn();
            return new CaseRow.Next(
                    what(kase.position()),
                    on,
                    words("case.next." + what(kase.position()), kase.position().attempt(), facts.daysPastDue()));
        }
        LocalDate until = Objects.requireNonNull(kase.waitUntil());
        String what = kase.waitingFor() == WaitingFor.NONE
                ? "wait-date"
                : "wait-" + kase.waitingFor().code();
        return new CaseRow.Next(what, until, words("case.next." + what, until));
    }

    /** The act of the stored step, in one word. */
    private static String what(Position position) {
        return position.stage() == Stage.REMINDER_CALL
                ? "call-the-customer"
                : position.stage().code() + "-" + position.step();
    }

    private String words(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
    }
}
