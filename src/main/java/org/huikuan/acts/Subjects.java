package org.huikuan.acts;

import java.util.Set;
import org.huikuan.shared.Role;

/**
 * What acts of a kind are about: how it is found, who sees it, what is locked before it is touched, and what looks at it
 * again afterwards.
 *
 * @param <S> the subject with its facts
 */
public interface Subjects<S> {

    /**
     * For showing a form; nothing is locked.
     *
     * @throws org.huikuan.shared.NotFound when there is no such thing, or the person does not see it
     */
    S seen(Where where);

    /**
     * For acting on it: locked until the transaction ends.
     *
     * @param roles who may do the act
     * @throws org.huikuan.shared.NotFound when there is no such thing, or the person does not see it
     * @throws org.huikuan.shared.NotAllowed for somebody who may not do it; the roles themselves were asked before
     * @throws org.huikuan.shared.Conflict when it is no longer in the state to which the act belongs
     */
    S locked(Where where, Set<Role> roles);

    /** Whether acts of the kind are still done when the case has ended. */
    default boolean isLate() {
        return false;
    }

    /** Name of the id that a page sends as {@code of}; empty where the case is named only. */
    default String of() {
        return "";
    }

    /** The act is done: what follows from the new facts, and which processes are told, depends on the way. */
    void look(S subject, Doing done);
}
