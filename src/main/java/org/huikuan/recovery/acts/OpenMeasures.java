package org.huikuan.recovery.acts;

import static org.huikuan.recovery.process.CommercialRecoveryProcess.MEASURES;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.RecoveryCases;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Measures that are carried out, named by {@code caseId} and {@code measureId}. */
@Component
class OpenMeasures implements Subjects<MeasureAt> {

    private final RecoveryCases cases;
    private final Measures measures;

    OpenMeasures(StageCases stages, Measures measures) {
        this.cases = new RecoveryCases(stages, MEASURES);
        this.measures = measures;
    }

    @Override
    public MeasureAt seen(Where where) {
        return with(cases.seen(where), where);
    }

    @Override
    public MeasureAt locked(Where where, Set<Role> roles) {
        MeasureAt at = with(cases.locked(where, roles), where);
        if (!at.measure().isOpen()) {
            throw new Conflict("measure-over", at.measure().id(), at.measure().state());
        }
        return at;
    }

    private MeasureAt with(CaseFacts now, Where where) {
        CaseId id = now.kase().id();
        String named = where.id(of());
        Measure measure = (named.matches("\\d{1,18}")
                        ? measures.find(Long.parseLong(named))
                        : Optional.<Measure>empty())
                .filter(m -> m.caseId().equals(id))
                .orElseThrow(() -> new NotFound("no-such-measure"));
        return new MeasureAt(now, measure);
    }

    @Override
    public String of() {
        return CommercialRecoveryProcess.MEASURE_ID;
    }

    @Override
    public void look(MeasureAt subject, Doing done) {
        cases.look(subject.facts(), done);
    }
}
