package org.huikuan.training;

import java.time.LocalDate;
import java.util.Set;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Who moves the clock, and how far. Days that were played cannot be taken back, and everybody of the training lives in
 * them: managers and administrators decide. In the demo, which one person tries in many roles, everybody goes on, by a
 * week at most.
 */
@Component
@Profile("training")
class ClockRule {

    private static final Set<String> TRAINERS = Set.of("managers", "camunda-admin");
    private static final int DAYS = 7;

    private final CurrentUser user;
    private final boolean demo;

    ClockRule(CurrentUser user, Environment environment) {
        this.user = user;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** @throws NotAllowed when it is not for the person logged in to go there */
    void check(LocalDate today, LocalDate target) {
        if (user.groups().stream().anyMatch(TRAINERS::contains)) {
            return;
        }
        if (!demo) {
            throw new NotAllowed("clock-of-trainers");
        }
        if (target.isBefore(today) || target.isAfter(today.plusDays(DAYS))) {
            throw new NotAllowed("clock-by-a-week", DAYS);
        }
    }
}
