package org.huikuan.engine;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.huikuan.security.LoginState;
import org.huikuan.security.LoginStates;
import org.huikuan.security.UserDirectory;
import org.springframework.stereotype.Component;

/** The engine's users and groups. */
@Component
class EngineUserDirectory implements UserDirectory {

    private final IdentityService identity;
    private final LoginStates states;
    private final Unchecked unchecked;
    private final AtomicLong changes = new AtomicLong();

    EngineUserDirectory(IdentityService identity, LoginStates states, Unchecked unchecked) {
        this.identity = identity;
        this.states = states;
        this.unchecked = unchecked;
    }

    @Override
    public boolean passwordIsRight(String user, String password) {
        return unchecked.get(() -> identity.checkPassword(user, password))
                && !states.of(user).locked();
    }

    @Override
    public Set<String> groupsOf(String user) {
        LoginState state = states.of(user);
        if (state.locked()) {
            return Set.of();
        }
        return state.oneTimePassword() ? Set.of(PASSWORD_FIRST) : inEngine(user);
    }

    private Set<String> inEngine(String user) {
        return unchecked.get(() -> identity.createGroupQuery().groupMember(user).list()).stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean mayLogIn(String user) {
        return !states.of(user).locked()
                && unchecked.get(() -> identity.createUserQuery().userId(user).count() > 0);
    }

    @Override
    public long changes() {
        return changes.get();
    }

    void changed() {
        changes.incrementAndGet();
    }
}
