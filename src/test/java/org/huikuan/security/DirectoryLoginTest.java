package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class DirectoryLoginTest {

    private final List<String> lookedFor = new ArrayList<>();
    private final DirectoryLogin login = new DirectoryLogin(directory());

    @Test
    void aNameAsLongAsAColumnIsLookedFor() {
        refuses("x".repeat(64), "p");

        assertThat(lookedFor).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b", "a\nb", "a\ud800"})
    void whatCanBeNoNameIsRefusedUnread(String name) {
        refuses(name, "p");

        assertThat(lookedFor).isEmpty();
    }

    @Test
    void aLongerNameAndAPasswordOfABookAreRefusedBeforeAnybodyRemembersThem() {
        refuses("x".repeat(65), "p");
        refuses("x".repeat(1_900_000), "p");
        refuses("li", "p".repeat(1_000_000));
        refuses("li", "a\0b");

        assertThat(lookedFor).isEmpty();
    }

    private void refuses(String name, String password) {
        assertThatThrownBy(
                        () -> login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("user or password is wrong");
    }

    private UserDirectory directory() {
        return new UserDirectory() {
            @Override
            public boolean passwordIsRight(String user, String password) {
                lookedFor.add(user);
                return false;
            }

            @Override
            public Set<String> groupsOf(String user) {
                return Set.of();
            }
        };
    }
}
