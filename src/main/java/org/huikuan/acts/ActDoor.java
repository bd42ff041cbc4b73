package org.huikuan.acts;

import java.util.Map;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which every act goes, whatever the way: role, subject found, seen and locked, input read and checked,
 * carried out, looked at, in one transaction.
 */
@Service
@Transactional
public class ActDoor {

    private final Acts acts;
    private final CurrentUser user;

    ActDoor(Acts acts, CurrentUser user) {
        this.acts = acts;
        this.user = user;
    }

    /** As below, of the act of that key. */
    public @Nullable Object carryOut(String act, Where where, Map<String, ? extends @Nullable Object> values, Way way) {
        return carryOut(acts.of(act), where, values, way, null);
    }

    /**
     * @param values what the person wrote, by field
     * @param taskId the task that it completes; null without one
     * @return what the API answers
     * @throws org.huikuan.shared.BadInput naming every wrong field
     * @throws org.huikuan.shared.Refused as {@link Subjects#locked}
     */
    public <S, I extends Record> @Nullable Object carryOut(
            Act<S, I> act,
            Where where,
            Map<String, ? extends @Nullable Object> values,
            Way way,
            @Nullable String taskId) {
        require(act);
        S subject = act.subjects().locked(where, act.roles());
        FormInput written = new FormInput(FlatNames.of(act.input(), values));
        I input = InputReader.read(act.input(), written, act.reading());
        act.check(subject, input, written);
        written.check();
        Doing doing = new Doing(way, user.id(), taskId, ActForm.seen(written));
        @Nullable Object answer = act.carryOut(subject, input, doing);
        act.subjects().look(subject, doing);
        return answer;
    }

    /**
     * What the form of the act shows.
     *
     * @throws NotAllowed for somebody whose role does no such acts
     */
    @Transactional(readOnly = true)
    public <S> ActForm form(Act<S, ?> act, Where where) {
        require(act);
        return act.form(act.subjects().seen(where));
    }

    private void require(Act<?, ?> act) {
        if (!user.isSystem()
                && act.roles().stream().noneMatch(r -> user.groups().contains(r.group()))) {
            throw new NotAllowed("other-role");
        }
    }
}
