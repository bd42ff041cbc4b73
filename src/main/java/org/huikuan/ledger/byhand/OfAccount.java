package org.huikuan.ledger.byhand;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.shared.Role;

/**
 * What stands on an account's page, where the acts on it are offered: the page names {@code creditor} and {@code
 * customer}. Nothing is locked here, since an act locks every account that it touches in the order of their ids, and looks
 * again; and nothing is looked at afterwards, since the ledger tells its news itself.
 */
public interface OfAccount<S> extends Subjects<S> {

    String CREDITOR = "creditor";
    String CUSTOMER = "customer";

    @Override
    default S locked(Where where, Set<Role> roles) {
        return seen(where);
    }

    @Override
    default void look(S subject, Doing done) {}
}
