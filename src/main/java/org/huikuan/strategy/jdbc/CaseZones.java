package org.huikuan.strategy.jdbc;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The zone in which a case's days are counted. It never changes, so that the cases last asked for are remembered. */
class CaseZones {

    private static final int REMEMBERED = 20_000;

    private static final String LOAD = """
            select k.id, c.zone from huikuan.view_case_line k join huikuan.view_creditor_line c on c.id = k.creditor_id
            where k.id = any(?)""";

    private final JdbcTemplate jdbc;
    private final Map<Long, ZoneId> known = new LastUsed();

    CaseZones(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, ZoneId> of(Collection<Long> caseIds) {
        Map<Long, ZoneId> zones = new HashMap<>();
        List<Long> unknown = new ArrayList<>();
        synchronized (known) {
            for (Long id : caseIds) {
                ZoneId zone = known.get(id);
                if (zone == null) {
                    unknown.add(id);
                } else {
                    zones.put(id, zone);
                }
            }
        }
        if (!unknown.isEmpty()) {
            zones.putAll(load(unknown));
        }
        return zones;
    }

    private Map<Long, ZoneId> load(List<Long> ids) {
        Map<Long, ZoneId> loaded = new HashMap<>();
        RowCallbackHandler row = rs -> loaded.put(rs.getLong(1), ZoneId.of(rs.getString(2)));
        jdbc.query(LOAD, ps -> ps.setObject(1, ids.toArray(Long[]::new)), row);
        synchronized (known) {
            known.putAll(loaded);
        }
        return loaded;
    }

    private static final class LastUsed extends LinkedHashMap<Long, ZoneId> {

        private static final long serialVersionUID = 1L;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ZoneId> eldest) {
            return size() > REMEMBERED;
        }
    }
}
