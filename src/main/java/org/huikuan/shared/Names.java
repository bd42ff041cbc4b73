package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** The names of people, who are known to tables and tasks by their login names. */
public interface Names {

    /** The person's name; a word that is nobody's login name as it is, and empty for null. */
    String of(@Nullable String login);
}
