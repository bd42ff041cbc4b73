package org.huikuan.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a collector has to do.
 *
 * @param customers accounts in charge
 * @param cases open cases in charge
 * @param tasks open tasks assigned to the person, for absent colleagues too
 * @param due tasks that should be done by the end of today
 * @param overdue overdue amounts of the person's customers
 * @param awayUntil last day of an absence that runs today
 * @param substitute who stands in meanwhile
 */
public record LoadView(
        String collector,
        String name,
        Set<String> teams,
        int customers,
        int cases,
        int tasks,
        int due,
        List<Amount> overdue,
        @Nullable LocalDate awayUntil,
        @Nullable String substitute) {

    /** An amount as a decimal string. */
    public record Amount(String currency, String amount) {}
}
