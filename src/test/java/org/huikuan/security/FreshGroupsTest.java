package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class FreshGroupsTest {

    private final Set<String> groups = new HashSet<>(Set.of("collectors"));
    private String password = "old";
    private final FreshGroups filter = new FreshGroups(directory());
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void carolIsLoggedIn() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(DirectoryLogin.loggedIn("carol", groups));
        request.getSession(true);
        asks();
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void believesTheGroupsOfTheLoginForAMinute() throws Exception {
        groups.add("managers");
        assertThat(asks()).containsExactly("collectors");
    }

    @Test
    void takesARoleAwayWithoutANewLogin() throws Exception {
        groups.clear();
        aMinuteGoesBy();
        assertThat(asks()).isEmpty();
    }

    @Test
    void aSessionEndsWhenThePasswordIsChangedElsewhere() throws Exception {
        password = "new";
        aMinuteGoesBy();
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void theSessionInWhichItWasChosenGoesOn() throws Exception {
        String before = request.getSession().getId();
        password = "new";
        PasswordStamp.chosenIn(request);
        aMinuteGoesBy();

        assertThat(asks()).containsExactly("collectors");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
    }

    private List<String> asks() throws Exception {
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        request.removeAttribute(filter.getClass().getName() + ".FILTERED");
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    private void aMinuteGoesBy() {
        String lookedUp = FreshGroups.class.getName();
        long at = (Long) request.getSession().getAttribute(lookedUp);
        request.getSession().setAttribute(lookedUp, at - Duration.ofMinutes(2).toNanos());
    }

    private UserDirectory directory() {
        return new UserDirectory() {
            @Override
            public boolean passwordIsRight(String user, String password) {
                return true;
            }

            @Override
            public String passwordStamp(String user) {
                return password;
            }

            @Override
            public Set<String> groupsOf(String user) {
                return Set.copyOf(groups);
            }
        };
    }
}
