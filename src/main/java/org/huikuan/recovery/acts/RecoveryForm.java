package org.huikuan.recovery.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.supply.SupplyAt;
import org.springframework.stereotype.Component;

/** What the forms of commercial recovery show above their fields: what is owed, the measures, a supply hold. */
@Component
public class RecoveryForm {

    private final CaseSheets sheets;
    private final Measures measures;
    private final MeasureKinds kinds;

    RecoveryForm(CaseSheets sheets, Measures measures, MeasureKinds kinds) {
        this.sheets = sheets;
        this.measures = measures;
        this.kinds = kinds;
    }

    ActForm withCase(CaseFacts now) {
        return new ActForm().show("case", sheets.caseSheet(now));
    }

    ActForm withMeasures(CaseFacts now) {
        return withCase(now).show("measures", measuresSheet(now));
    }

    public ActForm withHold(SupplyAt at) {
        return withCase(at.facts()).show("supply", Map.of("hold", at.hold()));
    }

    /** For the case file, which shows what is owed itself. */
    public ActForm holdOnly(SupplyAt at) {
        return new ActForm().show("supply", Map.of("hold", at.hold()));
    }

    /** What sheet {@code measures} shows. */
    Map<String, Object> measuresSheet(CaseFacts now) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("measures", measures.of(now.kase().id()));
        sheet.put("kinds", kinds.all().stream().collect(Collectors.toMap(MeasureKind::code, Function.identity())));
        sheet.put("collector", now.kase().collector());
        return sheet;
    }
}
