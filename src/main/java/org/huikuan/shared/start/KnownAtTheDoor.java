package org.huikuan.shared.start;

import java.util.List;

/**
 * The people of a world of examples, whom the login page names with their passwords. Exists in such a world only: where
 * somebody works or practises, nobody is named at the door.
 */
public interface KnownAtTheDoor {

    List<Known> people();

    /**
     * Somebody who may be named.
     *
     * @param password the one the person was given at the beginning
     * @param role its code, {@code settings.role.<role>} says it
     */
    record Known(String user, String password, String role) {}
}
