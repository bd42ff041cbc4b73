package org.huikuan.ledger;

import java.time.ZoneId;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** Writes creditors: for administrators, the first start and the demo. Everybody else asks {@link Creditors}. */
public interface CreditorBook {

    /** The first creditor, a Chinese seller who is the default one; whether it was made, since there was none. */
    boolean begin(ZoneId zone, LetterMode letters);

    /** A further creditor; its id is the database's. */
    void add(Creditor creditor);

    /** Changes all but id and code. */
    void change(Creditor creditor);

    /** What nobody but a few statements asks for. */
    void change(String code, Dealing dealing);

    /** The one meant when a file or call names none; the one before is it no longer. */
    void makeDefault(String code);

    /**
     * How the creditor's size counts, and how its backlog is dealt out.
     *
     * @param sizeClass null: not known
     * @param backlogAfterDays overdue for longer than so many days: backlog
     * @param backlogPortion how many of the backlog a collector is dealt a working day; 0: all at once
     */
    record Dealing(@Nullable Code sizeClass, int backlogAfterDays, int backlogPortion) {}
}
