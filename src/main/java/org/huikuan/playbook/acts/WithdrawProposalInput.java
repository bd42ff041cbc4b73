package org.huikuan.playbook.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.jspecify.annotations.Nullable;

record WithdrawProposalInput(@Lines @Most(500) @Nullable String reason) {}
