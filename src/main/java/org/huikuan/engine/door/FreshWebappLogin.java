package org.huikuan.engine.door;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A web application's session whose groups are not the person's any more is made anew, instead of minutes later. */
class FreshWebappLogin extends ContainerBasedAuthenticationFilter {

    @Override
    protected boolean existisAuthentication(Authentications known, String engine, String user) {
        return super.existisAuthentication(known, engine, user)
                && known.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication cached
                && Set.copyOf(cached.getGroupIds() == null ? List.of() : cached.getGroupIds())
                        .equals(groupsNow());
    }

    private static Set<String> groupsNow() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null
                ? Set.of()
                : who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
    }
}
