package org.huikuan.administration;

import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;

/** What is wrong with a field of the settings, message {@code settings.wrong.<code>}. */
final class SettingsWrong {

    private SettingsWrong() {}

    static FieldError of(String field, String code) {
        return new FieldError(field, Sentence.of("settings.wrong." + code));
    }
}
