package org.huikuan.demo.play;

import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What a person does without a task.
 *
 * @param words as a form or the API would have them
 */
record Scene(StoryProgress story, Map<String, @Nullable Object> words) {

    /** The case it is about. */
    CaseId kase() {
        return Objects.requireNonNull(story.kase(), "the customer has no case yet");
    }

    String customer() {
        return Objects.requireNonNull(story.story().number(), "a story of the house has no customer");
    }

    String text(String field) {
        Object value = words.get(field);
        if (value == null) {
            throw new IllegalArgumentException("the step says no '" + field + "'");
        }
        return value.toString();
    }

    @Nullable
    String textOrNull(String field) {
        Object value = words.get(field);
        return value == null ? null : value.toString();
    }
}
