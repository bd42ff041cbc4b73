package org.huikuan.letters.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.LetterWay;
import org.huikuan.shared.Code;

/** A letter out of its row. */
final class LetterRow {

    static final String COLUMNS = """
            l.id, l.creditor_id, l.account_id, l.case_id, l.code, l.stage, l.step, l.attempt, l.state, l.language, l.way,
            l.ordered_on, l.particulars, l.dated_on, l.left_on, l.deadline_on, l.post_by,
            l.document_sha256\s""";

    /** What lies ready for a person of the team to post; a draft for counsel is counsel's to send. */
    static final String TO_POST = "(l.state = 'failed' or (l.state = 'printed' and l.code <> 'L07'))";

    private static final ObjectMapper JSON = new ObjectMapper();

    private LetterRow() {}

    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getLong("creditor_id"),
                row.getLong("account_id"),
                row.getLong("case_id"),
                LetterCode.valueOf(row.getString("code")),
                row.getString("stage"),
                row.getString("step"),
                row.getInt("attempt"),
                Code.of(LetterState.class, row.getString("state")),
                row.getString("language"),
                Code.of(LetterWay.class, row.getString("way")),
                row.getObject("ordered_on", LocalDate.class),
                particulars(row.getString("particulars")),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("deadline_on", LocalDate.class),
                row.getObject("post_by", LocalDate.class),
                row.getString("document_sha256"));
    }

    static String json(Map<String, String> particulars) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(particulars));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words are always JSON", e);
        }
    }

    private static Map<String, String> particulars(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter's particulars are no JSON: " + json, e);
        }
    }
}
