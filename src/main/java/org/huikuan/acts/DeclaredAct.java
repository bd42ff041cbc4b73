package org.huikuan.acts;

import java.util.Set;
import org.huikuan.shared.Role;

/** An act that is declared by what it is made with; what it shows, checks and does is left to say. */
public abstract class DeclaredAct<S, I extends Record> implements Act<S, I> {

    private final String key;
    private final Set<Role> roles;
    private final Subjects<S> subjects;
    private final Class<I> input;

    protected DeclaredAct(String key, Set<Role> roles, Subjects<S> subjects, Class<I> input) {
        this.key = key;
        this.roles = Set.copyOf(roles);
        this.subjects = subjects;
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
    public final Subjects<S> subjects() {
        return subjects;
    }

    @Override
    public final Class<I> input() {
        return input;
    }
}
