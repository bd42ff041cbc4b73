package org.huikuan.legal.course;

import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Role;

/** An act of a step of legal action: it has the task at which the step rests, and the case stands at that step. */
abstract class StepAct<I extends Record> extends DeclaredAct<CaseFacts, I> {

    private final String task;

    StepAct(String key, Set<Role> roles, Subjects<CaseFacts> subjects, String task, Class<I> input) {
        super(key, roles, subjects, input);
        this.task = task;
    }

    @Override
    public final Set<String> tasks() {
        return Set.of(task);
    }
}
