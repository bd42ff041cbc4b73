package org.huikuan.ledger.imports;

import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** What every import reads and writes beside its target. */
@Component
record ImportPorts(Creditors creditors, ImportBatches batches, Rejections rejections) {}
