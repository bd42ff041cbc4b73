package org.huikuan.cases.promises;

import java.util.List;
import org.huikuan.acts.Lines;
import org.jspecify.annotations.Nullable;

/** A promise that came without a task.
 *
 * @param items numbers of invoices; none means all that may be demanded in the currency
 */
record RecordPromiseInput(
        PromiseInput promise,
        @Nullable String promisedBy,
        List<String> items,
        @Lines @Nullable String note) {}
