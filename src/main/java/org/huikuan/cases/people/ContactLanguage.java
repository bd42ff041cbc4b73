package org.huikuan.cases.people;

import org.huikuan.shared.Code;

/** The language in which a person at the customer is written to. */
public enum ContactLanguage implements Code {
    ZH,
    EN
}
