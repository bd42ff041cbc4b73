package org.huikuan.outbox;

import java.time.Instant;
import java.util.List;
import org.huikuan.shared.Sentence;

/**
 * The rows that wait to leave, in the table of their owner. A sender writes only what it still holds. Each call but
 * {@link #write} has a transaction of its own.
 */
public interface Tray<T, P> {

    /** Takes what is due and nobody works on, passing over what another sender is just taking; none: nothing is due. */
    List<T> take(Lease lease, int most);

    /**
     * Writes what was taken, outside of any transaction. What is not to leave after all is recorded here, and left out.
     */
    List<P> write(Lease lease, List<T> taken);

    /**
     * Notes what came of one: from then on it is never sent again, or not before the time.
     *
     * @param tryAt when {@link Tries#pause} is over
     */
    void record(P parcel, Lease lease, Handover told, Instant tryAt);

    /** These were not tried: free again. @param why the silence of somebody else; without words when nothing was wrong */
    void putBack(List<P> untried, Lease lease, Sentence why);

    /** The sender still works on what it claimed. */
    void prolong(Lease lease);
}
