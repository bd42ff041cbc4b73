package org.huikuan.engine.flows;

import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.shared.BusinessKey;

/**
 * A process that runs beside a case for one part of it, such as an approval; its key is the case's number, a letter and the
 * part's id.
 *
 * @param process its model
 * @param letter stands before the part's id in the business key
 * @param variable in which it gets the part's id, beside that of the case
 * @param bell the message that it hears
 */
record PartOfCase(Instances instances, String process, String letter, String variable, String bell) {

    PartOfCase(Instances instances, String process, BusinessKey.Kind kind, String variable, String bell) {
        this(instances, process, kind.letter(), variable, bell);
    }

    void start(CaseId id, long part) {
        instances.start(process, key(id, part), Map.of(CollectionCaseProcess.CASE_ID, id.number(), variable, part));
    }

    void ring(CaseId id, long part) {
        instances.ring(bell, key(id, part));
    }

    private String key(CaseId id, long part) {
        return BusinessKey.of(id.number(), letter, part);
    }
}
