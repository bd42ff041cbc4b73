package org.huikuan.training;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Monday, 2 March 2026: who moves the clock, and how far. */
class ClockRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void inATrainingOfSeveralPeopleManagersAndAdministratorsDecide() {
        for (String group : Set.of("managers", "camunda-admin")) {
            goes("training", group, "2026-12-31");
            goes("training", group, "2025-12-31");
        }
        for (String group : Set.of("collectors", "legal", "finance", "credit")) {
            stays("training", group, "2026-03-03");
        }
    }

    @Test
    void inTheDemoEverybodyGoesOnByAWeekAtMost() {
        goes("demo", "collectors", "2026-03-02");
        goes("demo", "collectors", "2026-03-03");
        goes("demo", "finance", "2026-03-09");
        stays("demo", "collectors", "2026-03-10");
        stays("demo", "collectors", "2099-12-31");
        stays("demo", "collectors", "2026-03-01");
        goes("demo", "managers", "2027-03-02");
    }

    private static void goes(String profile, String group, String target) {
        assertThatCode(() -> rule(profile, group).check(TODAY, LocalDate.parse(target)))
                .as(group + " to " + target)
                .doesNotThrowAnyException();
    }

    private static void stays(String profile, String group, String target) {
        assertThatThrownBy(() -> rule(profile, group).check(TODAY, LocalDate.parse(target)))
                .as(group + " to " + target)
                .isInstanceOf(NotAllowed.class);
    }

    private static ClockRule rule(String profile, String group) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("training", profile);
        return new ClockRule(new Somebody(Set.of(group)), environment);
    }

    private record Somebody(Set<String> groups) implements CurrentUser {

        @Override
        public String id() {
            return "somebody";
        }

        @Override
        public boolean isSystem() {
            return false;
        }
    }
}
