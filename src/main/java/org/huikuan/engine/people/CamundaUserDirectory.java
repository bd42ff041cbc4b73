package org.huikuan.engine.people;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.engine.Unchecked;
import org.huikuan.security.LoginState;
import org.huikuan.security.LoginStates;
import org.huikuan.security.UserDirectory;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The engine's users and groups. */
@Component
class CamundaUserDirectory implements UserDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaUserDirectory.class);

    private final IdentityService identity;
    private final LoginStates states;
    private final Unchecked unchecked;
    private final AtomicLong changes = new AtomicLong();
    private final PasswordHash slow = new PasswordHash();
    private final ProvenPasswords proven = new ProvenPasswords(System::nanoTime);

    CamundaUserDirectory(IdentityService identity, LoginStates states, Unchecked unchecked) {
        this.identity = identity;
        this.states = states;
        this.unchecked = unchecked;
    }

    @Override
    public boolean passwordIsRight(String user, String password) {
        String stored = CurrentUser.isReserved(user) ? "" : passwordStamp(user);
        if (stored.isEmpty()) {
            slow.spendTheTimeOn(password);
            return false;
        }
        return (proven.has(user, password, stored) || isRight(user, password, stored))
                && !states.of(user).locked();
    }

    private boolean isRight(String user, String password, String stored) {
        if (!unchecked.get(() -> identity.checkPassword(user, password))) {
            return false;
        }
        if (!PasswordHash.isOne(stored)) {
            hashAnew(user, password);
        }
        proven.remember(user, password, passwordStamp(user));
        return true;
    }

    /** A password from before the slow hash: now that it is known for a moment it gets one. */
    private void hashAnew(String user, String password) {
        try {
            unchecked.run(() -> {
                User known = identity.createUserQuery().userId(user).singleResult();
                known.setPassword(password);
                identity.saveUser(known);
            });
        } catch (Conflict sameMoment) {
            LOG.debug("{} logs in twice at once; the other login has stored the new hash", user);
        }
    }

    /** The stored hash; empty for somebody unknown. */
    @Override
    public String passwordStamp(String user) {
        User known = unchecked.get(() -> identity.createUserQuery().userId(user).singleResult());
        return known == null ? "" : Objects.requireNonNullElse(known.getPassword(), "");
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
