package org.huikuan.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.huikuan.administration.SettingChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Monday, 2 March 2026: an administrator looks at what was changed, and reads words. */
class SettingsChangesTest {

    private static final Map<String, String> NAMES = Map.of("limit stuck", "案件多少天没有进展算停滞");

    @Test
    void rolesAndTeamsAreCalledByTheirNames() {
        ChangeLine line = line(Locale.CHINESE, "user", "mei", "groups", "collectors", "managers, team-south");

        assertThat(line.field()).isEqualTo("角色与团队");
        assertThat(line.from()).isEqualTo("催收员");
        assertThat(line.to()).isEqualTo("催收主管、团队 south");
        assertThat(line(Locale.ENGLISH, "user", "mei", "groups", null, "managers, team-south")
                        .to())
                .isEqualTo("Manager, Team south");
    }

    @Test
    void aDayOfTheCalendarIsOffOrWork() {
        assertThat(line(Locale.CHINESE, "calendar", "CN", "2027-01-01", null, "off 元旦")
                        .to())
                .isEqualTo("放假 元旦");
        assertThat(line(Locale.ENGLISH, "calendar", "CN", "2027-01-01", "work", null)
                        .from())
                .isEqualTo("working day");
    }

    @Test
    void aLimitIsCalledByWhatItLimits() {
        ChangeLine line = line(Locale.CHINESE, "limit", "stuck", "days", "10", "15");

        assertThat(line.subject()).isEqualTo("案件多少天没有进展算停滞");
        assertThat(line.field()).isEqualTo("天数");
    }

    @Test
    void aCompanyHasASizeAndTheApplicationAName() {
        assertThat(line(Locale.CHINESE, "creditor", "HK", "sizeClass", "small", "large")
                        .to())
                .isEqualTo("大型");
        assertThat(line(Locale.CHINESE, "creditor", "HK", "sizeClass", "small", "large")
                        .by())
                .isEqualTo("系统");
    }

    private static ChangeLine line(
            Locale locale, String area, String subject, String field, @Nullable String from, @Nullable String to) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/settings", "i18n/codes", "i18n/casefile");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        SettingChange change =
                new SettingChange(Instant.parse("2026-03-02T02:00:00Z"), "system", area, subject, field, from, to);
        return ChangeLine.of(change, ZoneId.of("Asia/Shanghai"), new ChangeWords(messages, locale, NAMES));
    }
}
