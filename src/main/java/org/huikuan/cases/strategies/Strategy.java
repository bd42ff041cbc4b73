package org.huikuan.cases.strategies;

import java.time.LocalDate;
import org.huikuan.cases.diagnoses.Finding;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a customer who does not pay for this reason.
 *
 * @param finding what it answers
 * @param proved whether what is said of the ability to pay may be built on
 * @param answer of table {@code choose-strategy}, with its sentence
 * @param stayUntil the last day on which the case stays as it is; null where no stay counts
 */
public record Strategy(
        Finding finding,
        boolean proved,
        Answer<Plan> answer,
        @Nullable LocalDate stayUntil) {

    public Plan plan() {
        return answer.out();
    }
}
