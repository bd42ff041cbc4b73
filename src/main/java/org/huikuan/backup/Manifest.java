package org.huikuan.backup;

import java.util.List;

/**
 * What a backup says about itself; its last entry, so that a file cut short has none.
 *
 * @param format of the file, 1
 * @param version of the application
 * @param takenAt moment of the snapshot, ISO 8601
 * @param database product it came from
 * @param schema newest migration of our tables
 * @param engine release of the engine
 */
record Manifest(
        int format, String version, String takenAt, String database, String schema, String engine, List<Part> tables) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    Manifest {
        tables = List.copyOf(tables);
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }

    /** @param sha256 of the entry's bytes before compression */
    record Part(String table, long rows, String sha256) {}
}
