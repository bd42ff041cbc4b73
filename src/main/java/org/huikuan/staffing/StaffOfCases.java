package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Staffing;
import org.springframework.stereotype.Component;

/** What the cases ask of this module. */
@Component
class StaffOfCases implements Staffing {

    private final StandIns standIns;
    private final Charges charges;

    StaffOfCases(StandIns standIns, Charges charges) {
        this.standIns = standIns;
        this.charges = charges;
    }

    @Override
    public List<CollectionCase> withStandIns(Collection<CollectionCase> cases, LocalDate day) {
        return standIns.on(cases, day);
    }

    @Override
    public void refresh(Collection<CollectionCase> open, LocalDate day) {
        standIns.refresh(open, day);
    }

    @Override
    public void follow(Collection<Long> accountIds) {
        charges.follow(accountIds);
    }
}
