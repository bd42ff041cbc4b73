package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import java.util.List;

/** The statutory periods; of each code the row that is valid on a day. */
public interface LegalTerms {

    List<Term> on(LocalDate day);

    /** @throws IllegalStateException when the table has no row of the code for the day */
    default Term on(LocalDate day, String code) {
        return on(day).stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no legal_term " + code + " for " + day));
    }
}
