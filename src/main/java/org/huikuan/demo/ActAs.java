package org.huikuan.demo;

import org.huikuan.security.ActingUser;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets somebody of the demo house act: for the application and for the engine, with the rights of that person only. */
@Component
@Profile("demo")
public class ActAs {

    private final ActingUser engine;

    ActAs(ActingUser engine) {
        this.engine = engine;
    }

    public void person(String login, Runnable act) {
        DemoPerson person = DemoPerson.of(login);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        login,
                        null,
                        person.groups().stream()
                                .map(SimpleGrantedAuthority::new)
                                .toList()));
        engine.begin(login, person.groups());
        try {
            act.run();
        } finally {
            engine.end();
            SecurityContextHolder.clearContext();
        }
    }
}
