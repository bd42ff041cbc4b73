package org.huikuan.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page of the configuration shows what is set, and nothing that is secret. */
class ConfigurationPagesTest {

    @Test
    void masksPasswordsWhereverTheyStand() {
        assertThat(ConfigurationPages.shown("huikuan.mail.password", "open sesame"))
                .isEqualTo(ConfigurationPages.shown("spring.datasource.password", "x"))
                .doesNotContain("sesame");
        assertThat(ConfigurationPages.shown(
                        "spring.datasource.url", "jdbc:postgresql://host/huikuan?user=hk&password=sesame&ssl=true"))
                .startsWith("jdbc:postgresql://host/huikuan?user=hk&password=")
                .endsWith("&ssl=true")
                .doesNotContain("sesame");
        assertThat(ConfigurationPages.shown("spring.datasource.url", "jdbc:postgresql://hk:sesame@host/huikuan"))
                .endsWith("@host/huikuan")
                .doesNotContain("sesame");
    }

    @Test
    void showsWhatCountsWhenNothingIsSet() {
        assertThat(new DefaultSettings().of("huikuan.zone")).isEqualTo("Asia/Shanghai");
        assertThat(new DefaultSettings().of("spring.datasource.url")).isNull();
    }
}
