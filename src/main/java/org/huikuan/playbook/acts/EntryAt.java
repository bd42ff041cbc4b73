package org.huikuan.playbook.acts;

import org.huikuan.playbook.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of which a version is proposed.
 *
 * @param code null of a new one
 * @param newest number of the newest version, whatever became of it; 0 of a new entry
 * @param current the approved version that was decided last; null before the first
 * @param draft the proposal that waits; null without one
 * @param from what the form begins with: the draft, an earlier version, or the current one; null for an empty form
 */
record EntryAt(
        @Nullable String code,
        int newest,
        @Nullable Entry current,
        @Nullable Entry draft,
        @Nullable Entry from) {}
