package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person lets a statutory deadline begin. */
@Component
class DeadlineActs {

    private final LegalDesk desk;
    private final Deadlines deadlines;

    DeadlineActs(LegalDesk desk, Deadlines deadlines) {
        this.desk = desk;
        this.deadlines = deadlines;
    }

    /** Lets a period begin that the court has set or that only people know of: fields {@code term}, {@code from}, {@code until}. */
    void begin(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.cases().forAct(id, PROSECUTING);
        FormInput words = Words.of(values);
        String code = words.required("term", 40);
        LocalDate from = Words.past(words, "from", now, true);
        LocalDate until = words.date("until");
        Term term = code == null || from == null ? null : deadlines.byHand(code, from);
        if (code != null && from != null && term == null) {
            words.wrong("term", "no-such-term", code);
        }
        if (from != null && until != null && until.isBefore(from)) {
            words.wrong("until", "before-first", until, from);
        }
        words.check();
        deadlines.byHand(now, Objects.requireNonNull(term), Objects.requireNonNull(from), until);
    }
}
