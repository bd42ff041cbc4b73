package org.huikuan.ledger;

import java.util.List;
import java.util.Optional;

/** The creditors of the house. */
public interface Creditors {

    Creditor get(long id);

    Optional<Creditor> find(String code);

    /** The creditor meant when a file or call names none. */
    Creditor byDefault();

    List<Creditor> all();
}
