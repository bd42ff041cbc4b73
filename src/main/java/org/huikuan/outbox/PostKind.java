package org.huikuan.outbox;

/**
 * A kind of post, such as letters or webhooks: a bean that joins the outbox.
 *
 * @param <T> what is claimed, a row that waits
 * @param <P> what is handed over, written of it
 */
public interface PostKind<T, P> {

    /** Names the kind in the engine: the business key of its senders. */
    String key();

    /** What is agreed for it; where kinds differ, they differ here. */
    Terms terms();

    /** What is claimed, how it is written and what is noted of it. */
    Tray<T, P> tray();

    /** Who carries it out of the house. */
    Carrier<P> carrier();

    /** When it is tried again, and who waits for that. */
    Tries<P> tries();
}
