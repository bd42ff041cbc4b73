package org.huikuan.engine.people;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.engine.Unchecked;
import org.huikuan.security.UserDirectory;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The names of the engine's users, all read at once and remembered: a change on this node counts at once, one on another
 * node within the minute. Who is not among them is looked for once more: another node may have made the person just now.
 */
@Component
class CamundaNames implements Names {

    private static final long LOOK_AGAIN = Duration.ofMinutes(1).toNanos();

    private final IdentityService identity;
    private final UserDirectory directory;
    private final Unchecked unchecked;
    private volatile @Nullable Known known;

    CamundaNames(IdentityService identity, UserDirectory directory, Unchecked unchecked) {
        this.identity = identity;
        this.directory = directory;
        this.unchecked = unchecked;
    }

    @Override
    public String of(@Nullable String login) {
        return login == null ? "" : known().computeIfAbsent(login, this::one);
    }

    private Map<String, String> known() {
        Known now = known;
        long changes = directory.changes();
        if (now == null || now.changes != changes || System.nanoTime() - now.readAt > LOOK_AGAIN) {
            now = new Known(read(), changes, System.nanoTime());
            known = now;
        }
        return now.names;
    }

    private Map<String, String> read() {
        Map<String, String> names = new ConcurrentHashMap<>();
        unchecked.get(() -> identity.createUserQuery().list()).forEach(user -> names.put(user.getId(), name(user)));
        return names;
    }

    private String one(String login) {
        User user = unchecked.get(() -> identity.createUserQuery().userId(login).singleResult());
        return user == null ? login : name(user);
    }

    private static String name(User user) {
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private record Known(Map<String, String> names, long changes, long readAt) {}
}
