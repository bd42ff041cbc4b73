package org.huikuan.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.ManagerFigures;
import org.huikuan.desk.Troubles;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What managers are told of the house: the same figures as on their first page. */
@Component
class HouseFigures {

    private static final int STUCK = 10;
    private static final int COLLECTORS = 20;

    private final ManagerFigures figures;
    private final Troubles troubles;
    private final DigestFigures own;
    private final DeskDay desk;
    private final Names names;
    private final RatesMissing rates;

    HouseFigures(
            ManagerFigures figures,
            Troubles troubles,
            DigestFigures own,
            DeskDay desk,
            Names names,
            RatesMissing rates) {
        this.figures = figures;
        this.troubles = troubles;
        this.own = own;
        this.desk = desk;
        this.names = names;
        this.rates = rates;
    }

    /** @return whether there is anything to tell */
    boolean put(LocalDate day, UnaryOperator<String> stage, Map<String, Object> model) {
        LocalDate before = day.minusDays(desk.days(DeskLimits.STUCK));
        int stuck = figures.countStuck(before);
        int release = figures.letters("for-release");
        int refused = figures.letters("failed");
        long jobs = troubles.count();
        long faults = own.faultsOfRuns(day);
        int lacking = rates.now().stream().mapToInt(RatesMissing.Missing::cases).sum();
        List<ManagerFigures.Load> load =
                figures.load(day).stream().limit(COLLECTORS).toList();
        model.put("stuckCount", counted(stuck));
        model.put("release", counted(release));
        model.put("refused", counted(refused));
        model.put("jobs", Long.toString(jobs));
        model.put("faults", Long.toString(faults));
        model.put("lacking", Integer.toString(lacking));
        model.put(
                "stuck",
                figures.stuck(before, STUCK).stream()
                        .map(c -> Map.of(
                                "case", c.number(),
                                "customer", c.customerName(),
                                "stage", stage.apply(c.stage()),
                                "dueOn", c.since().toString(),
                                "doneBy", somebody(c.doneBy())))
                        .toList());
        model.put(
                "load",
                load.stream()
                        .map(l -> Map.of(
                                "doneBy", somebody(l.person()),
                                "cases", Long.toString(l.cases()),
                                "late", Long.toString(l.late())))
                        .toList());
        return stuck + release + refused + jobs + faults + lacking > 0 || !load.isEmpty();
    }

    private static String counted(int count) {
        return count > ManagerFigures.MOST_COUNTED ? ManagerFigures.MOST_COUNTED + "+" : Integer.toString(count);
    }

    private String somebody(@Nullable String person) {
        return person == null ? "–" : names.of(person);
    }
}
