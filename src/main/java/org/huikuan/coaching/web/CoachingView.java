package org.huikuan.coaching.web;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.coaching.CoachingItem;
import org.jspecify.annotations.Nullable;

/** What waits for coaching, or was advised, as programs are told it. @param caseNumber its case */
record CoachingView(
        long id,
        String caseNumber,
        String customerName,
        String cause,
        @Nullable String technique,
        String person,
        LocalDate raisedOn,
        @Nullable String said,
        @Nullable String wentWrong,
        @Nullable String doNext,
        @Nullable String wanted,
        @Nullable Advice advice) {

    record Advice(
            String text, @Nullable String by, @Nullable Instant at) {}

    static CoachingView of(CoachingItem i) {
        String advice = i.advice();
        return new CoachingView(
                i.id(),
                i.number(),
                i.customer(),
                i.cause().code(),
                i.technique(),
                i.person(),
                i.raisedOn(),
                i.said(),
                i.wentWrong(),
                i.doNext(),
                i.wanted(),
                advice == null ? null : new Advice(advice, i.advisedBy(), i.advisedAt()));
    }
}
