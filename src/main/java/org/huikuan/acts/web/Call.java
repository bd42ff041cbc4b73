package org.huikuan.acts.web;

import java.util.Map;
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
 * @param answers type of the answer; null for a call that answers nothing
 */
public record Call(
        String path,
        String act,
        Map<String, String> ids,
        HttpStatus status,
        @Nullable Class<?> answers,
        Answer answer) {

    /** An act on a case, which answers nothing. */
    public static Call ofCase(String path, String act) {
        return new Call(path, act, Map.of("number", "caseId"), HttpStatus.NO_CONTENT, null, (where, done) -> null);
    }

    public Call answering(HttpStatus with, Class<?> type, Answer how) {
        return new Call(path, act, ids, with, type, how);
    }

    /** What the caller is told. */
    @FunctionalInterface
    public interface Answer {

        /** @param done what the act returned */
        @Nullable
        Object of(Where where, @Nullable Object done);
    }
}
