package org.huikuan.acts;

import java.util.Set;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person may do. {@link ActDoor} finds and locks the subject, asks role and sight, reads the input with
 * all its mistakes, carries the act out and lets the subject look at its facts, in one transaction.
 *
 * @param <S> what it is about, see {@link Subjects}
 * @param <I> what a person writes: a record whose components are the fields of form and API, see {@link InputReader}
 */
public interface Act<S, I extends Record> {

    /** Its word in addresses and bundles: {@code act.<key>} is its name, {@code act.<key>.<field>} a field's. */
    String key();

    Set<Role> roles();

    Subjects<S> subjects();

    Class<I> input();

    /** Keys of the user tasks that are completed by it, those of older models as well; none for an act without task. */
    default Set<String> tasks() {
        return Set.of();
    }

    /** Ways besides that of its tasks and of its {@code acts.web.Call}s: {@link Way#FILE} or {@link Way#PAGE}. */
    default Set<Way> ways() {
        return Set.of();
    }

    /** Whether it only adds to what others did, so that nobody need know first what has changed meanwhile. */
    default boolean onlyAdds() {
        return false;
    }

    /** How what a person writes is read. */
    default Reading reading() {
        return Reading.PLAIN;
    }

    /** What the form shows and proposes besides the fields of the record. */
    default ActForm form(S subject) {
        return new ActForm();
    }

    /**
     * Notes what the facts find wrong with the input. Every mistake is told at once, so that components that could not be
     * read are null here, required ones too.
     */
    default void check(S subject, I input, FormInput mistakes) {}

    /**
     * Does it, with an input that {@link #check} found right.
     *
     * @return what the API answers; null when there is nothing to say
     */
    @Nullable
    Object carryOut(S subject, I input, Doing doing);
}
