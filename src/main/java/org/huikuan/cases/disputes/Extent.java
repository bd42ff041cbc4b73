package org.huikuan.cases.disputes;

import org.huikuan.shared.Code;

/** Whether a dispute is about all of its invoices' amounts or a part. */
enum Extent implements Code {
    ALL,
    PART
}
