package org.huikuan.legal.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTerms implements LegalTerms {

    private final JdbcClient jdbc;

    JdbcTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Term> on(LocalDate day) {
        return jdbc.sql("""
                        select t.* from huikuan.view_legal_term t
                        where t.valid_from = (select max(v.valid_from) from huikuan.view_legal_term v
                          where v.code = t.code and v.valid_from <= :day)
                        order by t.code
                        """).param("day", day).query(RecordRows.of(Term.class)).list();
    }
}
