package org.huikuan.engine.tables;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.huikuan.shared.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Versions in force that gave no answer that can be read: told once, and shown where tables are changed. */
@Component
class TableFaults {

    private static final Logger LOG = LoggerFactory.getLogger(TableFaults.class);

    private final ConcurrentMap<Version, Sentence> faults = new ConcurrentHashMap<>();

    void tell(String key, int version, Sentence fault) {
        if (faults.putIfAbsent(new Version(key, version), fault) == null) {
            LOG.error(
                    "The decision table {}, version {}, gave no answer that can be used: {}. The table of this release"
                            + " has answered in its place; put one in force that can be used (Settings, Policy"
                            + " tables).",
                    key,
                    version,
                    fault);
        }
    }

    Optional<Sentence> of(String key, int version) {
        return Optional.ofNullable(faults.get(new Version(key, version)));
    }

    private record Version(String key, int number) {}
}
