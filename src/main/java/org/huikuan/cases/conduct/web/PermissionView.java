package org.huikuan.cases.conduct.web;

import java.util.Locale;
import org.huikuan.conduct.Permission;
import org.huikuan.shared.Code;
import org.huikuan.shared.InBoth;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contact is allowed.
 *
 * @param from when it will be, in the creditor's zone; null when it is allowed, or time alone will not allow it
 * @param exception whether it may be made all the same by who says why
 */
record PermissionView(
        boolean allowed,
        @Nullable String from,
        boolean exception,
        @Nullable String redLine,
        String rule,
        String why) {

    static PermissionView of(Permission said, Locale reader) {
        return new PermissionView(
                said.allowed(),
                said.fromText(),
                said.exception(),
                Code.codeOf(said.redLine()),
                said.rule(),
                new InBoth(said.answer().becauseZh(), said.answer().becauseEn()).in(reader.getLanguage()));
    }
}
