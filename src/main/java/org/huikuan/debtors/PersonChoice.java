package org.huikuan.debtors;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a matter is for, said once for letters, calls and visits: never somebody who has left; the recorded power over
 * payment decides in the order of the {@link Matter}, then the greater influence, then who was known first. Who may not
 * sign is asked for no signature; who is known to may comes right behind the legal representative (Supreme People's Court,
 * rules on limitation, art. 8). For a signature a title says who it is where nobody has recorded the power.
 */
public final class PersonChoice {

    private static final int LAST = 100;

    /** In the order of {@link Matter#SIGN}; titles are free words of the ledger. */
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("法定代表人|法人|legal representative|\\bdm-1\\b"),
            Pattern.compile("财务(总监|经理|负责人|主管|部长)|总会计师|\\bcfo\\b|(head of|director of|chief) financ"
                    + "|financ\\w* (director|manager|head|officer)|\\bdm-3\\b"),
            Pattern.compile("董事长|总经理|总裁|\\b(ceo|president|managing director|general manager)\\b|\\bdm-2\\b"));

    private PersonChoice() {}

    /** Empty when none of them is known to be the one. */
    public static Optional<Counterpart> of(Matter matter, Collection<Counterpart> people) {
        return all(matter, people).stream().findFirst();
    }

    /** All who may be the one, the first choice first. */
    public static List<Counterpart> all(Matter matter, Collection<Counterpart> people) {
        return people.stream()
                .filter(Counterpart::isThere)
                .filter(p -> place(matter, p) < LAST)
                .sorted(Comparator.<Counterpart>comparingInt(p -> place(matter, p))
                        .thenComparingInt(p -> -power(p)))
                .toList();
    }

    private static int place(Matter matter, Counterpart person) {
        DecisionMaker recorded = person.facts().decisionMaker();
        if (matter != Matter.SIGN) {
            return recorded == null ? LAST : in(matter.order(), recorded);
        }
        MaySign may = person.facts().maySign();
        if (may == MaySign.NO) {
            return LAST;
        }
        int place = recorded == null ? byTitle(person.role()) : in(matter.order(), recorded);
        return place == 0 ? 0 : may == MaySign.YES ? 1 : place == LAST ? LAST : place + 1;
    }

    private static int in(List<DecisionMaker> order, DecisionMaker recorded) {
        int place = order.indexOf(recorded);
        return place < 0 ? LAST : place;
    }

    private static int byTitle(@Nullable String title) {
        if (title == null) {
            return LAST;
        }
        String small = title.toLowerCase(Locale.ROOT);
        for (int place = 0; place < TITLES.size(); place++) {
            if (TITLES.get(place).matcher(small).find()) {
                return place;
            }
        }
        return LAST;
    }

    private static int power(Counterpart person) {
        Power power = person.facts().power();
        return power == null ? 0 : power.points();
    }
}
