package org.huikuan.security;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.huikuan.security.LoginThrottle.Caller;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Logs a person in against the directory; the authorities of a login are its groups, by their plain names. */
@Component
class DirectoryLogin implements AuthenticationProvider {

    private final UserDirectory users;
    private final LoginThrottle throttle = new LoginThrottle(System::nanoTime);

    DirectoryLogin(UserDirectory users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String user = login.getName();
        String password = String.valueOf(login.getCredentials());
        if (!LoginName.mayBeOne(user, password)) {
            throw wrong();
        }
        Caller caller = new Caller(user, addressOf(login));
        Duration pause = throttle.pauseFor(caller);
        if (!pause.isZero()) {
            throw new LockedException("too many wrong passwords; try again in " + (pause.toSeconds() + 1) + " seconds");
        }
        if (!users.passwordIsRight(user, password)) {
            throttle.failed(caller);
            throw wrong();
        }
        throttle.succeeded(caller);
        return loggedIn(user, users.groupsOf(user));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("user or password is wrong");
    }

    private static String addressOf(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details
                ? CallersAddress.of(String.valueOf(details.getRemoteAddress()))
                : "";
    }

    static Authentication loggedIn(String user, Set<String> groups) {
        List<SimpleGrantedAuthority> authorities =
                groups.stream().sorted().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
