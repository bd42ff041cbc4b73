package org.huikuan.staffing;

import java.util.List;

/** People who may be in charge of a case, as the user directory has them. */
public interface Collectors {

    /** A user of group collectors or managers. */
    boolean exists(String user);

    /** One of them who cannot log in any more: nobody may be given anything that this person could not do. */
    boolean isLocked(String user);

    /** Whether the user works in the team; managers work in all. */
    boolean isOf(String user, String team);

    /** All of them, by login name. */
    List<Collector> all();
}
