package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.HuikuanProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Knows the reader of a request. */
@Component
class Readers {

    private static final String NOBODY = "anonymousUser";

    private final CurrentUser user;
    private final Clock clock;
    private final HuikuanProperties settings;
    private final boolean training;

    Readers(CurrentUser user, Clock clock, HuikuanProperties settings, Environment environment) {
        this.user = user;
        this.clock = clock;
        this.settings = settings;
        this.training = environment.acceptsProfiles(Profiles.of("training"));
    }

    Reader of(HttpServletRequest request) {
        boolean somebody = !user.isSystem() && !NOBODY.equals(user.id());
        Locale locale = RequestContextUtils.getLocale(request);
        return new Reader(
                somebody ? user.id() : null,
                user.groups(),
                "en".equals(locale.getLanguage()) ? "en" : "zh",
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                trainingDay());
    }

    private @Nullable LocalDate trainingDay() {
        return training ? LocalDate.ofInstant(clock.instant(), settings.zone()) : null;
    }
}
