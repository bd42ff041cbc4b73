package org.huikuan.approvals;

import org.huikuan.cases.CaseFacts;

/** An approval with the facts of its case. */
record ApprovalAt(CaseFacts facts, Approval approval) {}
