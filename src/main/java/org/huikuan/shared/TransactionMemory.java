package org.huikuan.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Things known in the current transaction only; remembers nothing outside of one. */
public final class TransactionMemory<K, V> {

    public void put(K key, V value) {
        Map<K, V> known = known();
        if (known != null) {
            known.put(key, value);
        }
    }

    @Nullable
    public V get(K key) {
        Map<K, V> known = known();
        return known == null ? null : known.get(key);
    }

    public void remove(K key) {
        Map<K, V> known = known();
        if (known != null) {
            known.remove(key);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<K, V> known() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new HashMap<K, V>();
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Unbinding(this, bound));
        }
        return (Map<K, V>) bound;
    }

    /** Takes the memory away while another transaction runs inside, and when this one ends. */
    private record Unbinding(TransactionMemory<?, ?> key, Object memory) implements TransactionSynchronization {

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
