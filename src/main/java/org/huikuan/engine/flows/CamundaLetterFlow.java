package org.huikuan.engine.flows;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.huikuan.cases.CaseId;
import org.huikuan.engine.Unchecked;
import org.huikuan.letters.LetterFlow;
import org.huikuan.letters.process.DeliverLettersProcess;
import org.huikuan.letters.process.SendLettersProcess;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.TransactionMemory;
import org.springframework.stereotype.Component;

/** Starts and rings the processes of letters. */
@Component
class CamundaLetterFlow implements LetterFlow {

    private final RuntimeService runtime;
    private final Unchecked unchecked;
    private final TransactionMemory<String, Boolean> started = new TransactionMemory<>();

    CamundaLetterFlow(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    /** Once in a transaction: the one sender takes everything that the transaction queued. */
    @Override
    public void queued() {
        if (started.get(SendLettersProcess.KEY) == null) {
            started.put(SendLettersProcess.KEY, Boolean.TRUE);
            unchecked.run(() -> runtime.startProcessInstanceByKey(SendLettersProcess.KEY));
        }
    }

    @Override
    public void toPost(Collection<Long> caseIds) {
        unchecked.run(() -> caseIds.stream()
                .sorted()
                .map(id -> new CaseId(id).number())
                .forEach(number -> runtime.startProcessInstanceByKey(
                        DeliverLettersProcess.KEY,
                        BusinessKey.ofLetters(number),
                        Map.of(DeliverLettersProcess.CASE_ID, number))));
    }

    @Override
    public void toPostChanged(Collection<Long> caseIds) {
        unchecked.run(() -> caseIds.stream()
                .sorted()
                .map(id -> BusinessKey.ofLetters(new CaseId(id).number()))
                .forEach(key -> runtime.createMessageCorrelation(DeliverLettersProcess.LETTERS_TO_POST_CHANGED)
                        .processInstanceBusinessKey(key)
                        .correlateAll()));
    }
}
