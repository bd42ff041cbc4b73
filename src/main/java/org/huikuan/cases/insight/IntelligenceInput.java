package org.huikuan.cases.insight;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.debtors.Credibility;
import org.huikuan.debtors.IntelligenceMatter;
import org.huikuan.debtors.Reliability;
import org.huikuan.debtors.SourceClass;

/**
 * Something heard or seen of the debtor.
 *
 * @param on the day on which it was
 * @param lawful whether whoever records it stands for the source being lawful
 */
record IntelligenceInput(
        @Must SourceClass source,
        @Must Reliability reliability,
        @Must Credibility credibility,
        @Must IntelligenceMatter matter,
        @Must LocalDate on,
        @Must @Lines @Most(4000) String content,
        boolean lawful) {}
