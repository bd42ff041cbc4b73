package org.huikuan.journal.jdbc;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The zone in which an account's days are counted. An account never changes its creditor, so that the last ones asked
 * for are remembered; the journal would otherwise ask once for every act.
 */
class AccountZones {

    private static final int REMEMBERED = 20_000;

    private final JdbcTemplate jdbc;
    private final Map<Long, ZoneId> known = new LinkedHashMap<>();

    AccountZones(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, ZoneId> of(Set<Long> accountIds) {
        Map<Long, ZoneId> found = new HashMap<>();
        accountIds.forEach(id -> {
            ZoneId zone = remembered(id);
            if (zone != null) {
                found.put(id, zone);
            }
        });
        Set<Long> unknown =
                accountIds.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            found.putAll(remember(load(unknown)));
        }
        return found;
    }

    private Map<Long, ZoneId> load(Set<Long> ids) {
        Map<Long, ZoneId> loaded = new HashMap<>();
        RowCallbackHandler row = rs -> loaded.put(rs.getLong(1), ZoneId.of(rs.getString(2)));
        jdbc.query("""
                select a.id, c.zone from unnest(cast(? as bigint array)) as u(wanted)
                join huikuan.view_account_line a on a.id = u.wanted
                join huikuan.view_creditor_line c on c.id = a.creditor_id""", ps -> ps.setObject(1, ids.toArray(Long[]::new)), row);
        return loaded;
    }

    private synchronized @Nullable ZoneId remembered(Long id) {
        return known.get(id);
    }

    private synchronized Map<Long, ZoneId> remember(Map<Long, ZoneId> zones) {
        if (known.size() + zones.size() > REMEMBERED) {
            known.clear();
        }
        if (zones.size() <= REMEMBERED) {
            known.putAll(zones);
        }
        return zones;
    }
}
