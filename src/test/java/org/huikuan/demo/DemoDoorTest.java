package org.huikuan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.start.KnownAtTheDoor;
import org.huikuan.shared.start.KnownAtTheDoor.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The demo names its people at the login; no other world names anybody. */
class DemoDoorTest {

    private static HuikuanProperties settings(String password) {
        return new HuikuanProperties(
                Path.of("target"), ZoneId.of("Asia/Shanghai"), null, new HuikuanProperties.Admin("admin", password));
    }

    @Test
    void theDemoNamesItsPeopleWithPasswordAndRole() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.profiles.active=demo")
                .withBean(HuikuanProperties.class, () -> settings("admin"))
                .withUserConfiguration(DemoDoor.class)
                .run(demo -> assertThat(demo.getBean(KnownAtTheDoor.class).people())
                        .contains(
                                new Known("carol", "carol", "collectors"),
                                new Known("dong", "dong", "board"),
                                new Known("admin", "admin", "camunda-admin"))
                        .hasSize(DemoPerson.ALL.size() + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "training", "postgres", "production"})
    void noOtherWorldNamesAnybody(String profile) {
        new ApplicationContextRunner()
                .withPropertyValues("spring.profiles.active=" + profile)
                .withBean(HuikuanProperties.class, () -> settings("admin"))
                .withUserConfiguration(DemoDoor.class)
                .run(world -> assertThat(world).doesNotHaveBean(KnownAtTheDoor.class));
    }

    @Test
    void aPasswordThatTheHouseHasChosenIsNotShown() {
        assertThat(new DemoDoor(settings("secret")).people())
                .extracting(Known::user)
                .doesNotContain("admin");
    }
}
