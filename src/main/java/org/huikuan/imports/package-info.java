/** Files and calls that bring the ledger: batches from reading to report. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "ledger",
            "ledger :: contracts",
            "ledger :: customers",
            "ledger :: invoices",
            "ledger :: items",
            "ledger :: columns",
            "ledger :: money",
            "ledger :: rates",
            "ledger :: reading"
        })
package org.huikuan.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
