package org.huikuan.engine.door;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.security.ActingUser;
import org.springframework.stereotype.Component;

/** The engine's authentication of the thread. */
@Component
class CamundaActingUser implements ActingUser {

    private final IdentityService identity;

    CamundaActingUser(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void begin(String user, Set<String> groups) {
        identity.setAuthentication(user, List.copyOf(groups));
    }

    @Override
    public void end() {
        identity.clearAuthentication();
    }
}
