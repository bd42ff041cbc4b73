package org.huikuan.shared.start;

/** The order of what happens between the tables standing and the job executor starting. */
public final class StartOrder {

    /** Refuses a database of the wrong kind before anything is written. */
    public static final int GUARD = -100;

    /** Groups, first administrator, default team and creditor. */
    public static final int FOUNDATION = 0;

    /** Models, forms and decision tables; right after, whether they can be used. */
    public static final int DEPLOYMENT = 10;

    /** Authorizations and task filters. */
    public static final int ACCESS = 20;

    /** The demo world and whatever else needs all of the above. */
    public static final int WORLD = 100;

    private StartOrder() {}
}
