package org.huikuan.imports.targets;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Writes some entries as one unit of work. A unit that failed is tried again from outside its transaction, then in
 * halves down to single entries, so that a bad one costs only itself.
 */
public final class ChunkWriter<E> {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkWriter.class);
    private static final int TRIES = 3;

    private final ImportTarget<E> target;
    private final ImportContext context;

    public ChunkWriter(ImportTarget<E> target, ImportContext context) {
        this.target = target;
        this.context = context;
    }

    public List<Outcome> write(Creditor creditor, List<ImportTarget.Entry<E>> entries) {
        for (int i = 1; ; i++) {
            try {
                return target.write(creditor, entries, context);
            } catch (ConcurrencyFailureException | DuplicateKeyException somebodyWasFaster) {
                if (i == TRIES) {
                    return inHalves(creditor, entries, somebodyWasFaster);
                }
            } catch (RuntimeException e) {
                return inHalves(creditor, entries, e);
            }
        }
    }

    private List<Outcome> inHalves(Creditor creditor, List<ImportTarget.Entry<E>> entries, RuntimeException failure) {
        if (entries.size() == 1) {
            return List.of(refused(entries.get(0), failure));
        }
        int middle = entries.size() / 2;
        List<Outcome> outcomes = new ArrayList<>(write(creditor, entries.subList(0, middle)));
        outcomes.addAll(write(creditor, entries.subList(middle, entries.size())));
        return outcomes;
    }

    private Outcome refused(ImportTarget.Entry<E> entry, RuntimeException failure) {
        if (failure instanceof BadInput bad) {
            return Outcome.refused(bad.errors().get(0));
        }
        LOG.error("import {}, line {} could not be recorded", context.batchId(), entry.line(), failure);
        return Outcome.refused(target.kind().columns().get(0).name(), "import-could-not-recorded-because");
    }
}
