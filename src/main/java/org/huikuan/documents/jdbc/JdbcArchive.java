package org.huikuan.documents.jdbc;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huikuan.documents.Archive;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Cuts files into parts: H2 takes at most a megabyte as bytes, and knows no type for more that PostgreSQL knows too. */
@Repository
class JdbcArchive implements Archive {

    private static final int PART = 512 * 1024;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JdbcArchive(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String put(byte[] content) {
        String sha = sha256(content);
        int added = jdbc.update("""
                merge into huikuan.document d using (select cast(? as varchar(64)) as sha) n on d.sha256 = n.sha
                when not matched then insert (sha256, size, kept_at) values (n.sha, ?, ?)""", sha, content.length, Timestamp.from(clock.instant()));
        if (added > 0) {
            jdbc.batchUpdate(
                    "insert into huikuan.document_part (sha256, part, content) values (?, ?, ?)", parts(sha, content));
        }
        return sha;
    }

    private static List<Object[]> parts(String sha, byte[] content) {
        List<Object[]> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(from + PART, content.length));
            parts.add(new Object[] {sha, parts.size(), part});
        }
        return parts;
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        List<byte[]> parts = jdbc.query(
                "select content from huikuan.document_part where sha256 = ? order by part",
                (row, number) -> row.getBytes("content"),
                sha256);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        if (!sha256(whole.toByteArray()).equals(sha256)) {
            throw new IllegalStateException("document " + sha256 + " is not what was kept");
        }
        return Optional.of(whole.toByteArray());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
