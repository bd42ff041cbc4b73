package org.huikuan.coaching;

import java.util.List;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coaching queue as far as a person sees it: managers all of it, others what is about themselves. */
@Service
@Transactional(readOnly = true)
public class CoachingReads {

    private static final int MOST = 200;
    private static final int LATELY = 30;

    private final CoachingRegister items;
    private final CurrentUser user;

    CoachingReads(CoachingRegister items, CurrentUser user) {
        this.items = items;
        this.user = user;
    }

    public List<CoachingItem> open() {
        return items.open(limit(), MOST);
    }

    public List<CoachingItem> advisedLately() {
        return items.advised(limit(), LATELY);
    }

    /** @throws NotFound when there is no such thing, or it is about somebody else */
    public CoachingItem item(String id) {
        return items.find(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .filter(i -> manages() || i.person().equals(user.id()))
                .orElseThrow(() -> new NotFound("no-coaching"));
    }

    public boolean manages() {
        return user.groups().contains(Role.MANAGERS.group()) || user.groups().contains(Role.ADMINISTRATORS.group());
    }

    private @Nullable String limit() {
        return manages() ? null : user.id();
    }
}
