package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who may read an address is asked of the page that answers it, however the address is spelled. */
class OpenPlacesTest {

    private final OpenPlaces places = new OpenPlaces();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/letters/release",
                "/letters/%72elease",
                "/letters/releas%65",
                "/%6Cetters/release",
                "/letters/release/7"
            })
    void aPlaceBelowAnotherIsFoundInEverySpelling(String address) {
        assertThat(places.of(new MockHttpServletRequest("GET", address)))
                .containsExactlyInAnyOrder(Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Test
    void othersAreAsTheNavigationSays() {
        assertThat(places.of(new MockHttpServletRequest("GET", "/letters/4711")))
                .contains(Role.COLLECTORS);
        assertThat(places.of(new MockHttpServletRequest("GET", "/letters/released")))
                .contains(Role.COLLECTORS);
        assertThat(places.of(new MockHttpServletRequest("GET", "/settings"))).contains(Role.MANAGERS);
        assertThat(places.of(new MockHttpServletRequest("GET", "/settings/users")))
                .isNull();
        assertThat(places.of(new MockHttpServletRequest("GET", "/nowhere"))).isNull();
        assertThat(places.of(new MockHttpServletRequest("POST", "/imports"))).isNull();
    }
}
