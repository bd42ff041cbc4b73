package org.huikuan.cases.insight;

import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.acts.ActRoles;

/** An act on what is known of the debtor, from the case file; it changes nothing of where the case stands. */
abstract class InsightAct<S, I extends Record> extends DeclaredAct<S, I> {

    InsightAct(String key, Subjects<S> subjects, Class<I> input) {
        super(key, ActRoles.COLLECTING, subjects, input);
    }

    @Override
    public final Set<Way> ways() {
        return Set.of(Way.FILE);
    }
}
