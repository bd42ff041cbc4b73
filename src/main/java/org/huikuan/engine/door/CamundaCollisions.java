package org.huikuan.engine.door;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.pvm.PvmException;
import org.huikuan.shared.Collisions;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;

/**
 * A collision as the engine, the framework or the database tells it, however deep the others have wrapped it; the engine
 * writes through a library of its own, so that what the database says there comes as it is.
 */
@Component
class CamundaCollisions implements Collisions {

    /** SQL states: H2 and PostgreSQL waited in vain for a lock, PostgreSQL cancelled a statement that took too long. */
    private static final Set<String> WAITED_IN_VAIN = Set.of("HYT00", "55P03", "57014");

    /** Class of the SQL states of a transaction that was rolled back for another's sake, a deadlock among them. */
    private static final String ROLLED_BACK = "40";

    /** What the engine says of a step that another transaction has left. */
    private static final String WENT_ON = "no current activity";

    @Override
    public boolean isOne(Throwable failure) {
        return is(failure);
    }

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isByItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByItself(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure instanceof DuplicateKeyException
                || failure instanceof QueryTimeoutException
                || failure instanceof PvmException pvm
                        && String.valueOf(pvm.getMessage()).contains(WENT_ON)
                || failure instanceof SQLException sql && isOf(Objects.requireNonNullElse(sql.getSQLState(), ""));
    }

    private static boolean isOf(String state) {
        return state.startsWith(ROLLED_BACK) || WAITED_IN_VAIN.contains(state);
    }
}
