package org.huikuan.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Assignment;
import org.huikuan.portfolio.MoveReport.Fault;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.staffing.Charges;
import org.huikuan.staffing.Handover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Moves many customers, 50 a transaction, in the order of their ids. A batch that fails is tried again customer by
 * customer, so that one that cannot be moved costs only itself.
 */
@Service
class BatchMoves {

    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(BatchMoves.class);

    private final Charges charges;
    private final UnitOfWork unit;
    private final Accounts accounts;

    BatchMoves(Charges charges, UnitOfWork unit, Accounts accounts) {
        this.charges = charges;
        this.unit = unit;
        this.accounts = accounts;
    }

    MoveReport move(List<Handover> wanted, String reason) {
        List<Handover> ordered = wanted.stream()
                .sorted(Comparator.comparingLong(Handover::accountId))
                .toList();
        int moved = 0;
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i += BATCH) {
            moved += batch(ordered.subList(i, Math.min(i + BATCH, ordered.size())), reason, faults);
        }
        return new MoveReport(moved, ordered.size() - moved - faults.size(), faults);
    }

    private int batch(List<Handover> batch, String reason, List<Fault> faults) {
        try {
            return together(batch, reason);
        } catch (RuntimeException e) {
            LOG.info("{} customers are moved one by one: {}", batch.size(), e.toString());
            int moved = 0;
            for (Handover one : batch) {
                try {
                    moved += together(List.of(one), reason);
                } catch (RuntimeException why) {
                    faults.add(fault(one, why));
                }
            }
            return moved;
        }
    }

    private int together(List<Handover> batch, String reason) {
        return unit.inNew(() -> charges.give(batch, reason).size());
    }

    private Fault fault(Handover one, RuntimeException why) {
        String customer = accounts.byId(List.of(one.accountId())).values().stream()
                .map(a -> a.customer())
                .findFirst()
                .orElse("?");
        return new Fault(one.accountId(), customer, wrong(one.to(), customer, why));
    }

    private static Wrong wrong(Assignment to, String customer, RuntimeException why) {
        if (why instanceof Conflict) {
            return Wrong.of("customer", Refusal.OVERTAKEN);
        }
        if (why instanceof NotFound) {
            return Wrong.of("customer", Refusal.NO_CUSTOMER, customer);
        }
        if (why instanceof BadInput && to.collector() != null) {
            return Wrong.of("collector", Refusal.NOT_IN_TEAM, to.collector(), to.team());
        }
        LOG.warn("customer {} could not be moved", customer, why);
        return Wrong.of("customer", Refusal.FAILED, String.valueOf(why.getMessage()));
    }
}
