package org.huikuan.casefile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.CaseBriefs;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.supply.SupplyHold;
import org.huikuan.recovery.supply.SupplyHolds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what commercial recovery did in a case that the person was already found to see. */
@Component
class FileMeasures {

    private final CaseBriefs briefs;
    private final Measures measures;
    private final MeasureKinds kinds;
    private final SupplyHolds supply;

    FileMeasures(CaseBriefs briefs, Measures measures, MeasureKinds kinds, SupplyHolds supply) {
        this.briefs = briefs;
        this.measures = measures;
        this.kinds = kinds;
        this.supply = supply;
    }

    Taken of(CaseId id) {
        List<Measure> taken = measures.of(id);
        return new Taken(
                briefs.latest(id).orElse(null), taken, taken.isEmpty() ? Map.of() : kindsByCode(), supply.of(id));
    }

    private Map<String, MeasureKind> kindsByCode() {
        return kinds.all().stream().collect(Collectors.toMap(MeasureKind::code, Function.identity()));
    }

    /**
     * The measures of a case with what they are called, and what stands beside them.
     *
     * @param brief the case on one page, as last written
     * @param kinds by code; none where no measure was taken
     */
    record Taken(
            @Nullable CaseBrief brief,
            List<Measure> measures,
            Map<String, MeasureKind> kinds,
            List<SupplyHold> supply) {}
}
