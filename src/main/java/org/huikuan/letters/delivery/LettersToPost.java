package org.huikuan.letters.delivery;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterList;

/**
 * What lies ready to be posted for a case, the oldest first.
 *
 * @param rows the same with what went wrong
 */
record LettersToPost(List<Letter> ready, List<LetterList.Row> rows, LocalDate today) {

    boolean isAnyUnprinted() {
        return ready.stream().anyMatch(l -> l.documentSha256() == null);
    }
}
