package org.huikuan.cases.promises.web;

import java.time.LocalDate;
import org.huikuan.cases.promises.Promise;
import org.jspecify.annotations.Nullable;

/** A promise as the API shows it; amounts are decimal strings. */
public record PromiseView(
        long id,
        String caseNumber,
        String state,
        int level,
        String form,
        String amount,
        String currency,
        LocalDate promisedOn,
        LocalDate payOn,
        int toleranceDays,
        LocalDate dueBy,
        String received,
        @Nullable LocalDate judgedOn,
        @Nullable String promisedBy,
        String recordedBy,
        @Nullable String note) {

    public static PromiseView of(Promise p) {
        return new PromiseView(
                p.id(),
                p.caseId().number(),
                p.state().code(),
                p.level(),
                p.form().code(),
                p.amount().amount().toPlainString(),
                p.amount().currency(),
                p.promisedOn(),
                p.payOn(),
                p.toleranceDays(),
                p.dueBy(),
                p.received().toPlainString(),
                p.judgedOn(),
                p.promisedBy(),
                p.recordedBy(),
                p.note());
    }
}
