package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.start.WorldInTheMaking;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Knows the reader of a request. */
@Component
class Readers {

    private static final String NOBODY = "anonymousUser";

    /** Who moves the clock of a training; in the demo everybody does. */
    private static final Set<String> TRAINERS = Set.of("managers", "camunda-admin");

    private final CurrentUser user;
    private final Clock clock;
    private final HuikuanProperties settings;
    private final ObjectProvider<WorldInTheMaking> world;
    private final boolean training;
    private final boolean demo;

    Readers(
            CurrentUser user,
            Clock clock,
            HuikuanProperties settings,
            ObjectProvider<WorldInTheMaking> world,
            Environment environment) {
        this.user = user;
        this.clock = clock;
        this.settings = settings;
        this.world = world;
        this.training = environment.acceptsProfiles(Profiles.of("training"));
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Reader of(HttpServletRequest request) {
        boolean somebody = !user.isSystem() && !NOBODY.equals(user.id());
        Locale locale = RequestContextUtils.getLocale(request);
        return new Reader(
                somebody ? user.id() : null,
                user.groups(),
                "en".equals(locale.getLanguage()) ? "en" : "zh",
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                trainingDay(),
                making(),
                training && (demo || user.groups().stream().anyMatch(TRAINERS::contains)));
    }

    private @Nullable String making() {
        WorldInTheMaking made = world.getIfAvailable();
        if (made == null || !made.failed() && made.playing().isEmpty()) {
            return null;
        }
        return made.failed() ? "failed" : "playing";
    }

    private @Nullable LocalDate trainingDay() {
        return training ? LocalDate.ofInstant(clock.instant(), settings.zone()) : null;
    }
}
