package org.huikuan.cases.disputes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.PauseRows;
import org.huikuan.shared.NotFound;

/** The rows of disputes. */
public interface Disputes extends PauseRows<Dispute> {

    Optional<Dispute> find(long id);

    default Dispute get(long id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    static NotFound unknown(long id) {
        return new NotFound("no-dispute", id);
    }

    /** Disputes of the accounts that keep items out of demand. */
    Map<Long, List<Dispute>> inForce(Collection<Long> accountIds);

    List<Dispute> of(CaseId id);

    /** Open disputes that the person answers. */
    List<Dispute> ownedBy(String person);

    Dispute insert(Dispute dispute);

    /** Writes state, level, owner and resolution. */
    @Override
    void update(Collection<Dispute> changed);
}
