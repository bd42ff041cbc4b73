package org.huikuan.cases.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** Why a case was opened in error. */
record WithdrawCaseInput(@Must @Most(400) String reason) {}
