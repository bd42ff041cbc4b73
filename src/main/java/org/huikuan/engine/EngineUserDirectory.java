package org.huikuan.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.huikuan.security.UserDirectory;
import org.springframework.stereotype.Component;

/** The engine's users and groups. */
@Component
class EngineUserDirectory implements UserDirectory {

    private final IdentityService identity;
    private final Unchecked unchecked;

    EngineUserDirectory(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    @Override
    public boolean passwordIsRight(String user, String password) {
        return unchecked.get(() -> identity.checkPassword(user, password));
    }

    @Override
    public Set<String> groupsOf(String user) {
        return unchecked.get(() -> identity.createGroupQuery().groupMember(user).list()).stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
