package org.huikuan.administration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who changed which setting. It only grows; passwords are never in it. */
public interface SettingsJournal {

    /** One entry for the person logged in, in the caller's transaction. */
    void record(SettingArea area, String subject, String field, @Nullable String from, @Nullable String to);

    /** An entry for each field that differs. */
    void recordChanges(
            SettingArea area,
            String subject,
            Map<String, ? extends @Nullable String> before,
            Map<String, ? extends @Nullable String> after);

    /** The newest first; blank area: of all. @param area key of a {@link SettingArea} */
    List<SettingChange> newest(String area, int most);
}
