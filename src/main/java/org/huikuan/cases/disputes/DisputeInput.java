package org.huikuan.cases.disputes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it comes up in a contact.
 *
 * @param disputeReason null where the mistake is ours and nothing more is said
 * @param disputedItems numbers of invoices; none means everything overdue
 */
public record DisputeInput(@Nullable DisputeReason disputeReason, List<String> disputedItems) {}
