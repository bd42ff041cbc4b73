package org.huikuan.playbook;

import java.time.LocalDate;
import org.huikuan.cases.Stage;

/** @param code of the entry */
public record TechniqueUse(long accountId, long caseId, String code, Stage stage, LocalDate usedOn, String usedBy) {}
