package org.huikuan.engine.people;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.engine.Unchecked;
import org.huikuan.security.Enrolment;
import org.springframework.stereotype.Component;

/** New people among the engine's users. */
@Component
class CamundaEnrolment implements Enrolment {

    private final IdentityService identity;
    private final Unchecked unchecked;

    CamundaEnrolment(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    @Override
    public void enrol(String login, String firstName, String lastName, String password, Set<String> groups) {
        unchecked.get(() -> {
            if (identity.createUserQuery().userId(login).count() == 0) {
                save(login, firstName, lastName, password);
                groups.forEach(group -> identity.createMembership(login, group));
            }
            return Boolean.TRUE;
        });
    }

    @Override
    public void reachableAt(String login, String mail) {
        unchecked.run(() -> {
            User user = identity.createUserQuery().userId(login).singleResult();
            user.setEmail(mail);
            identity.saveUser(user);
        });
    }

    private void save(String login, String firstName, String lastName, String password) {
        User user = identity.newUser(login);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(password);
        identity.saveUser(user);
    }
}
