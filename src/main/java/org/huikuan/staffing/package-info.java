/**
 * Staffing: who is in charge of a customer and its case, who stands in for whoever is away, and what becomes of the work of
 * those who go.
 *
 * <p>It stands above the cases. What a case must know of it (who stands in, and that the ledger has named other people) it
 * asks through {@link org.huikuan.cases.Staffing}; that a case goes into other hands is done by the cases themselves
 * ({@link org.huikuan.cases.loop.CaseHands}), with all that somebody may have in hand besides, such as a dispute
 * ({@link org.huikuan.cases.HandedOver}). Below the cases staffing would have to ask them for open cases, locks, subjects
 * and sight by a port each. To whom customers are dealt (by hand, by rule, by file) is decided in {@code portfolio}, which
 * has them handed over here. The directory of people and the engine's tasks answer as
 * {@link org.huikuan.staffing.Collectors} and {@link org.huikuan.staffing.PersonalTasks}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "calendar",
            "teams",
            "journal",
            "ledger",
            "cases",
            "cases :: acts",
            "cases :: loop",
            "cases :: web"
        })
package org.huikuan.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
