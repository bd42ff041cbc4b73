package org.huikuan.preferences;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The rows of preferences. */
public interface Preferences {

    Optional<Preference> find(String user);

    /** Of those who have said something. */
    Map<String, Preference> of(Collection<String> users);

    void save(Preference preference);
}
