package org.huikuan.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the credit controller looks at. */
public interface CreditFigures {

    /** Holds in force that end by the day, the first to end first. */
    List<Ending> holdsEnding(LocalDate by, int most);

    /** Supply that is to be stopped or resumed, the most urgent first. */
    List<Supply> supply(int most);

    /** @param number of the account's case; null when it has none */
    record Ending(
            @Nullable String number,
            String customer,
            String customerName,
            String creditor,
            String reason,
            LocalDate until) {}

    /** @param state {@code ordered}: to be stopped, {@code lifted}: to be resumed */
    record Supply(String number, String customerName, String state, LocalDate dueOn) {}
}
