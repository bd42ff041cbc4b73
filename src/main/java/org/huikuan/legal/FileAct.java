package org.huikuan.legal;

import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.shared.Role;

/** An act of legal action without a task, done from the case file and from the legal file. */
public abstract class FileAct<S, I extends Record> extends DeclaredAct<S, I> {

    public FileAct(String key, Set<Role> roles, Subjects<S> subjects, Class<I> input) {
        super(key, roles, subjects, input);
    }

    @Override
    public final Set<Way> ways() {
        return Set.of(Way.FILE, Way.PAGE);
    }
}
