package org.huikuan.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.AgeClass;
import org.jspecify.annotations.Nullable;

/** Open cases by stage and age. */
public interface StageFigures {

    /** How many open cases of each stage have a driving item that fell due on which day, as of today. */
    List<Due> byDueDay(LocalDate today);

    record Due(String stage, @Nullable LocalDate dueOn, long cases) {}

    /** Cases of each stage by class, in the classes' order; what is younger than the first class counts as the first. */
    static Map<String, long[]> sort(List<Due> due, List<AgeClass> classes, LocalDate today) {
        Map<String, long[]> sorted = new LinkedHashMap<>();
        for (Due one : due) {
            long days = one.dueOn() == null ? 0 : ChronoUnit.DAYS.between(one.dueOn(), today);
            long[] cases = sorted.computeIfAbsent(one.stage(), stage -> new long[classes.size()]);
            cases[indexOf(days, classes)] += one.cases();
        }
        return sorted;
    }

    private static int indexOf(long days, List<AgeClass> classes) {
        int index = 0;
        while (index + 1 < classes.size() && classes.get(index + 1).fromDays() <= days) {
            index++;
        }
        return index;
    }
}
