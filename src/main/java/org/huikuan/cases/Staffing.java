package org.huikuan.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who works the cases. They ask it when they are opened, when a day begins and when the ledger names other people. */
public interface Staffing {

    /** The cases, each with who stands in for its collector on the day; nothing is written. */
    List<CollectionCase> withStandIns(Collection<CollectionCase> cases, LocalDate day);

    /** Brings the open cases and their tasks in line with who is away on the day; their accounts' rows are locked. */
    void refresh(Collection<CollectionCase> open, LocalDate day);

    /** The ledger has named other people: the open cases follow their accounts, whose rows are locked. */
    void follow(Collection<Long> accountIds);
}
