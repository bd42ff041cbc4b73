package org.huikuan.cases.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.shared.Sentence;

/**
 * A step of a case on the ladder, as it was taken.
 *
 * @param on the day of the rung's beginning, which was announced then
 * @param skipped rungs on which the case did not stand
 * @param against rules that the step did not keep
 * @param grounds what a table said, or a person
 */
public record Climb(
        CaseId caseId,
        LocalDate decidedOn,
        LocalDate on,
        Stage from,
        Stage to,
        List<Rung> skipped,
        Set<LadderRule> against,
        Sentence grounds) {

    /** The rung on which it leads. */
    public Rung rung() {
        return Ladder.first(to);
    }
}
