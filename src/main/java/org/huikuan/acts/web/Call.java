package org.huikuan.acts.web;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A call of the API that does an act: a POST whose body has the fields of the act's input. Each is a bean; address,
 * access rule and description follow from it.
 *
 * @param path with variables, as documented
 * @param act its key
 * @param ids name of the id by variable of the path
 * @param named fields of the body that name the subject as well: ids of {@code acts.Where} of the same name, as far as
 *     they are written; the act's input has them, too
 * @param answers type of the answer; null for a call that answers nothing
 */
public record Call(
        String path,
        String act,
        Map<String, String> ids,
        Set<String> named,
        HttpStatus status,
        @Nullable Class<?> answers,
        Answer answer) {

    /** An act on a case, which answers nothing. */
    public static Call ofCase(String path, String act) {
        return of(path, act, Map.of("number", "caseId"));
    }

    /** An act that answers nothing. @param ids name of the id by variable of the path */
    public static Call of(String path, String act, Map<String, String> ids) {
        return new Call(path, act, ids, Set.of(), HttpStatus.NO_CONTENT, null, (where, done) -> null);
    }

    /** The body names the subject, in these fields. */
    public Call naming(String... fields) {
        return new Call(path, act, ids, Set.of(fields), status, answers, answer);
    }

    public Call answering(HttpStatus with, Class<?> type, Answer how) {
        return new Call(path, act, ids, named, with, type, how);
    }

    /** What the caller is told. */
    @FunctionalInterface
    public interface Answer {

        /** @param done what the act returned */
        @Nullable
        Object of(Where where, @Nullable Object done);
    }
}
