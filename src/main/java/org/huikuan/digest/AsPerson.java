package org.huikuan.digest;

import java.util.Set;
import org.huikuan.preferences.KnownPeople.Person;
import org.huikuan.shared.CurrentUser;

/** The rights of the person that a digest is for, who is not the one who acts while it is written. */
record AsPerson(String id, Set<String> groups) implements CurrentUser {

    @Override
    public boolean isSystem() {
        return false;
    }

    static AsPerson of(Person person) {
        return new AsPerson(person.user(), person.groups());
    }
}
