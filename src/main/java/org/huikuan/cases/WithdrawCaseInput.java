package org.huikuan.cases;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** Why a case was opened in error. */
record WithdrawCaseInput(@Must @Most(400) String reason) {}
