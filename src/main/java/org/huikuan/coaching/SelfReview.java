package org.huikuan.coaching;

import org.jspecify.annotations.Nullable;

/**
 * What the person says who looks back, in answer to three questions.
 *
 * @param wanted which help is wanted; null when none is
 */
public record SelfReview(
        String wentWrong, String doNext, @Nullable String wanted) {}
