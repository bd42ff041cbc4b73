/** Lists and statements that leave the house as files: XLSX for a spreadsheet, PDF for paper. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "teams",
            "ledger",
            "ledger :: money",
            "ledger :: rates",
            "cases",
            "cases :: holds",
            "cases :: web",
            "cases :: reads",
            "desk",
            "letters"
        })
package org.huikuan.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
