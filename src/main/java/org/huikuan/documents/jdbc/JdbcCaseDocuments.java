package org.huikuan.documents.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocumentRegister;
import org.huikuan.documents.DocumentKind;
import org.huikuan.documents.DocumentType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of the papers of cases. */
@Repository
class JdbcCaseDocuments implements CaseDocumentRegister {

    private static final String SELECT = """
            select id, case_id, kind, file_name, content_type, size, sha256, note, added_on, added_at, added_by
            from huikuan.case_document where case_id = ?\s""";

    private final JdbcClient jdbc;

    JdbcCaseDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CaseDocument insert(CaseDocument d) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.case_document
                          (case_id, kind, file_name, content_type, size, sha256, note, added_on, added_at, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        d.caseId(),
                        d.kind().code(),
                        d.fileName(),
                        d.type().mediaType(),
                        d.size(),
                        d.sha256(),
                        d.note(),
                        d.addedOn(),
                        Timestamp.from(d.addedAt()),
                        d.addedBy())
                .update(key, "id");
        return d.withId(Objects.requireNonNull(key.getKey()).longValue());
    }

    @Override
    public List<CaseDocument> of(long caseId) {
        return jdbc.sql(SELECT + "order by id")
                .param(caseId)
                .query(JdbcCaseDocuments::document)
                .list();
    }

    @Override
    public Optional<CaseDocument> find(long caseId, long id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(caseId, id)
                .query(JdbcCaseDocuments::document)
                .optional();
    }

    @Override
    public int count(long caseId) {
        return jdbc.sql("select count(*) from huikuan.case_document where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    private static CaseDocument document(ResultSet rs, int n) throws SQLException {
        return new CaseDocument(
                rs.getLong("id"),
                rs.getLong("case_id"),
                DocumentKind.of(rs.getString("kind")),
                rs.getString("file_name"),
                DocumentType.of(rs.getString("content_type")),
                rs.getLong("size"),
                rs.getString("sha256"),
                rs.getString("note"),
                rs.getObject("added_on", LocalDate.class),
                rs.getTimestamp("added_at").toInstant(),
                rs.getString("added_by"));
    }
}
