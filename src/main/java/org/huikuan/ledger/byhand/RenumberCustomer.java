package org.huikuan.ledger.byhand;

import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Reading;
import org.huikuan.acts.Way;
import org.huikuan.ledger.MoneyActs;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** The customer has another number, or is one with the customer who has it already. */
@Component
class RenumberCustomer extends DeclaredAct<AccountByNumber.Named, RenumberInput> {

    /** Those who keep the books. */
    static final Set<Role> BOOKS = Set.of(Role.FINANCE, Role.ADMINISTRATORS);

    private final MoneyActs money;

    RenumberCustomer(AccountByNumber accounts, MoneyActs money) {
        super("renumber", BOOKS, accounts, RenumberInput.class);
        this.money = money;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public Reading reading() {
        return new BookReading("to");
    }

    @Override
    public ActForm form(AccountByNumber.Named of) {
        return new ActForm().propose("to", of.account().customer());
    }

    @Override
    public Renumbered carryOut(AccountByNumber.Named of, RenumberInput input, Doing doing) {
        money.renumber(of.creditor(), of.account().customer(), input.to(), input.reason());
        return new Renumbered(input.to());
    }
}
