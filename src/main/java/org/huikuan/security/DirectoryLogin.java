package org.huikuan.security;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Logs a person in against the directory; the authorities of a login are its groups, by their plain names. */
@Component
class DirectoryLogin implements AuthenticationProvider {

    private final UserDirectory users;

    DirectoryLogin(UserDirectory users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String user = login.getName();
        String password = String.valueOf(login.getCredentials());
        if (!users.passwordIsRight(user, password)) {
            throw new BadCredentialsException("user or password is wrong");
        }
        return loggedIn(user, users.groupsOf(user));
    }

    private static Authentication loggedIn(String user, Set<String> groups) {
        List<SimpleGrantedAuthority> authorities =
                groups.stream().sorted().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
