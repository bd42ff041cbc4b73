package org.huikuan.cases.people;

import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.acts.ActRoles;

/** An act on who is known at the customer, from the case file; it overrides nothing that others decided. */
abstract class PersonAct<S, I extends Record> extends DeclaredAct<S, I> {

    PersonAct(String key, Subjects<S> subjects, Class<I> input) {
        super(key, ActRoles.COLLECTING, subjects, input);
    }

    @Override
    public final Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public final boolean onlyAdds() {
        return true;
    }
}
