package org.huikuan.engine.flows;

import java.util.Collection;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.engine.Unchecked;
import org.huikuan.letters.LetterFlow;
import org.huikuan.letters.process.DeliverLettersProcess;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Starts and rings the processes of letters that a person posts. */
@Component
class CamundaLetterFlow implements LetterFlow {

    private final Instances instances;
    private final Unchecked unchecked;

    CamundaLetterFlow(Instances instances, Unchecked unchecked) {
        this.instances = instances;
        this.unchecked = unchecked;
    }

    @Override
    public void toPost(Collection<Long> caseIds) {
        unchecked.run(() -> caseIds.stream()
                .sorted()
                .map(id -> new CaseId(id).number())
                .forEach(number -> instances.start(
                        DeliverLettersProcess.KEY,
                        BusinessKey.ofLetters(number),
                        Map.of(DeliverLettersProcess.CASE_ID, number))));
    }

    @Override
    public void toPostChanged(Collection<Long> caseIds) {
        unchecked.run(() -> caseIds.stream()
                .sorted()
                .map(id -> BusinessKey.ofLetters(new CaseId(id).number()))
                .forEach(key -> instances.ring(DeliverLettersProcess.LETTERS_TO_POST_CHANGED, key)));
    }
}
