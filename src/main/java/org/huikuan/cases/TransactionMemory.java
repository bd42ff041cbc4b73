package org.huikuan.cases;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Facts read in the current transaction; remembers nothing outside of one. */
final class TransactionMemory {

    void put(CaseFacts facts) {
        Map<CaseId, CaseFacts> known = known();
        if (known != null) {
            known.put(facts.kase().id(), facts);
        }
    }

    @Nullable
    CaseFacts get(CaseId id) {
        Map<CaseId, CaseFacts> known = known();
        return known == null ? null : known.get(id);
    }

    void remove(CaseId id) {
        Map<CaseId, CaseFacts> known = known();
        if (known != null) {
            known.remove(id);
        }
    }

    void clear() {
        Map<CaseId, CaseFacts> known = known();
        if (known != null) {
            known.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<CaseId, CaseFacts> known() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new HashMap<CaseId, CaseFacts>();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Unbinding(this, bound));
        }
        return (Map<CaseId, CaseFacts>) bound;
    }

    /** Takes the memory away when another transaction begins inside, and when this one ends. */
    private record Unbinding(TransactionMemory key, Object memory) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(key, memory);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }
}
