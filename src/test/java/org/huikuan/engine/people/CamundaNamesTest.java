package org.huikuan.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.administration.UserSettings;
import org.huikuan.shared.Names;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is renamed on the people page. */
@ApplicationH2
class CamundaNamesTest {

    @Autowired
    private UserSettings users;

    @Autowired
    private Names names;

    @Autowired
    private IdentityService identity;

    @Test
    void whomAnotherNodeHasJustMadeIsNamedAtOnce() {
        assertThat(names.of("nobody-at-all")).isEqualTo("nobody-at-all");
        User made = identity.newUser("made-elsewhere");
        made.setFirstName("Wang");
        made.setLastName("Fang");

        identity.saveUser(made);

        assertThat(names.of("made-elsewhere")).isEqualTo("Wang Fang");
        identity.deleteUser("made-elsewhere");
    }

    @Test
    void everybodyElseReadsTheNameAsItIsNow() {
        users.create(Map.of("login", "named", "firstName", "New", "lastName", "Person"), List.of("collectors"));
        assertThat(names.of("named")).isEqualTo("New Person");

        users.change("named", Map.of("firstName", "Li", "lastName", "Na"), List.of("collectors"));

        assertThat(names.of("named")).isEqualTo("Li Na");
        assertThat(List.of(names.of("nobody-there"), names.of(null))).containsExactly("nobody-there", "");
    }
}
