package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code approval}. */
public class FakeApproval {

    public String approvers(Long approvalId) {
        return "director";
    }

    public Date dueAt(Long approvalId) {
        return Play.day("2026-03-04");
    }
}
