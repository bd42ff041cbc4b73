package org.huikuan.playbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of the playbook: a row for each version of an entry. */
public interface Entries {

    /** What is in force on the day, entries that are switched off among them, by code. */
    List<Entry> inForce(LocalDate on);

    /** Changes whenever a version comes or is decided. */
    String stamp();

    /** All versions of an entry, the newest first; empty for no entry. */
    List<Entry> versions(String code);

    Optional<Entry> find(long id);

    /** Those that wait for somebody's word, the oldest first. */
    List<Entry> proposed();

    /** Codes of a kind that were ever taken. */
    List<String> codes(EntryKind kind);

    /**
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException when there is that version already
     */
    long add(Entry proposed);

    /**
     * A proposal is written anew, or decided.
     *
     * @param seen the revision that the person had before the eyes
     * @return false when it has been written or decided meanwhile
     */
    boolean replace(Entry entry, int seen);
}
