package org.huikuan.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal of settings.
 *
 * @param by login name
 * @param area key of a {@link SettingArea}
 * @param subject code, login name, country or key of what was changed
 * @param field what of it, as the form names it
 * @param from null: there was nothing
 * @param to null: there is nothing any more
 */
public record SettingChange(
        Instant at,
        String by,
        String area,
        String subject,
        String field,
        @Nullable String from,
        @Nullable String to) {}
