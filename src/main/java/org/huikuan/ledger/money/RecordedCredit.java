package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded receipt or credit note said.
 *
 * @param reversedOn null as long as it stands
 * @param purpose the invoices it was and is meant for; null where nobody asks
 */
public record RecordedCredit(
        long id,
        long accountId,
        String number,
        LocalDate on,
        Money amount,
        @Nullable LocalDate reversedOn,
        @Nullable Purpose purpose) {

    /**
     * The invoices of a credit, by number.
     *
     * @param told those its sender named; null where it is not known any more
     * @param meant those it is meant for today
     * @param pays those it pays today
     */
    public record Purpose(@Nullable List<String> told, List<String> meant, List<String> pays) {

        /**
         * Whether a second telling that names these says nothing new: it names none, or what was named first, or what a
         * person has made of it since.
         */
        boolean agreesWith(List<String> named) {
            Set<String> said = Set.copyOf(named);
            return said.isEmpty()
                    || told == null
                    || said.equals(Set.copyOf(told))
                    || said.equals(Set.copyOf(meant))
                    || said.equals(Set.copyOf(pays));
        }
    }
}
