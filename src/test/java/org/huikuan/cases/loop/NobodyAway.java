package org.huikuan.cases.loop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Staffing;

/** Everybody works the cases that are theirs. */
public final class NobodyAway implements Staffing {

    @Override
    public List<CollectionCase> withStandIns(Collection<CollectionCase> cases, LocalDate day) {
        return List.copyOf(cases);
    }

    @Override
    public void refresh(Collection<CollectionCase> open, LocalDate day) {}

    @Override
    public void follow(Collection<Long> accountIds) {}
}
