package org.huikuan.webhooks;

import org.huikuan.shared.Code;

/** Where a message to a webhook stands. */
public enum MessageState implements Code {
    WAITING,
    DELIVERED,
    /** Tried for as long as it was worth it; a person may have it tried again. */
    FAILED
}
