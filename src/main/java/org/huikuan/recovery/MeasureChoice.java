package org.huikuan.recovery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.recovery.acts.MeasureRow;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** Which measures a manager may choose: each kind once, and none that is being carried out already. */
@Component
public class MeasureChoice {

    private static final String MEASURES = "measures";

    private final MeasureKinds kinds;
    private final Measures measures;
    private final ChosenMeasure each;

    MeasureChoice(MeasureKinds kinds, Measures measures, ChosenMeasure each) {
        this.kinds = kinds;
        this.measures = measures;
        this.each = each;
    }

    /** Notes every wrong field as {@code CM-05.date}. */
    public void check(CaseFacts now, List<MeasureRow> rows, FormInput mistakes) {
        Set<String> free = kinds.all().stream().map(MeasureKind::code).collect(Collectors.toCollection(HashSet::new));
        Set<String> open = open(now);
        for (MeasureRow row : rows) {
            String kind = row.kind();
            if (kind != null && !free.remove(kind)) {
                mistakes.wrong(MEASURES, "no-measure", kind);
            } else if (kind != null && open.contains(kind)) {
                mistakes.wrong(MEASURES, "measure-open", kind);
            } else if (kind != null) {
                each.check(now, row, mistakes);
            }
        }
    }

    public List<Measure> take(CaseFacts now, List<MeasureRow> rows, String by) {
        return rows.stream().map(row -> each.take(now, row, by)).toList();
    }

    /** Those that may be chosen now. */
    public List<MeasureKind> free(CaseFacts now) {
        Set<String> open = open(now);
        return kinds.all().stream().filter(k -> !open.contains(k.code())).toList();
    }

    private Set<String> open(CaseFacts now) {
        return measures.of(now.kase().id()).stream()
                .filter(Measure::isOpen)
                .map(Measure::kind)
                .collect(Collectors.toSet());
    }
}
