package org.huikuan.legal;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Role;

/** An act of a step of legal action: it has the task at which the step rests, and the case stands at that step. */
abstract class StepAct<I extends Record> implements Act<CaseFacts, I> {

    private final String key;
    private final Set<Role> roles;
    private final String task;
    private final Class<I> input;
    private final Subjects<CaseFacts> subjects;

    StepAct(String key, Set<Role> roles, Subjects<CaseFacts> subjects, String task, Class<I> input) {
        this.key = key;
        this.roles = roles;
        this.subjects = subjects;
        this.task = task;
        this.input = input;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Set<Role> roles() {
        return roles;
    }

    @Override
    public final Set<String> tasks() {
        return Set.of(task);
    }

    @Override
    public final Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public final Class<I> input() {
        return input;
    }
}
