package org.huikuan.cases.softlinks;

import org.huikuan.shared.Code;

/** What a soft move brought. */
public enum SoftLinkResult implements Code {
    /** The customer took it up. */
    AGREED,

    /** It was offered, the answer is still to come. */
    OPEN,
    DECLINED
}
