package org.huikuan.shared;

/** Two at the same thing at the same moment. */
public interface Collisions {

    /**
     * Whether it failed only because somebody else was at the same thing: the second was refused, or waited for the
     * first in vain. Nothing was changed; sent again it may go through.
     */
    boolean isOne(Throwable failure);
}
