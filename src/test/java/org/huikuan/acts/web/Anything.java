package org.huikuan.acts.web;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.shared.Role;

/** A subject of tests that are about forms only. */
final class Anything implements Subjects<String> {

    @Override
    public String seen(Where where) {
        return "";
    }

    @Override
    public String locked(Where where, Set<Role> roles) {
        return "";
    }

    @Override
    public void look(String subject, Doing done) {}
}
