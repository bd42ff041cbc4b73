package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who loses a role or a team loses it in Tasklist and Cockpit with the next call. */
class FreshWebappLoginTest {

    private final FreshWebappLogin login = new FreshWebappLogin();
    private final Authentications known = new Authentications();

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSameGroupsAreTakenFromTheSession() {
        isKnownWith("collectors", "team-south");
        isNow("team-south", "collectors");

        assertThat(login.existisAuthentication(known, "default", "hua")).isTrue();
    }

    @Test
    void otherGroupsMakeTheLoginAnew() {
        isKnownWith("collectors", "team-south");
        isNow("finance");

        assertThat(login.existisAuthentication(known, "default", "hua")).isFalse();
    }

    @Test
    void aLoginWithoutGroupsThatHasSomeNowIsMadeAnew() {
        isKnownWith();
        isNow("managers");

        assertThat(login.existisAuthentication(known, "default", "hua")).isFalse();
    }

    private void isKnownWith(String... groups) {
        UserAuthentication cached = new UserAuthentication("hua", "default");
        cached.setGroupIds(groups.length == 0 ? null : List.of(groups));
        known.addOrReplace(cached);
    }

    private static void isNow(String... groups) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "hua",
                        null,
                        Arrays.stream(groups).map(SimpleGrantedAuthority::new).toList()));
    }
}
