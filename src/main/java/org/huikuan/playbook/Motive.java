package org.huikuan.playbook;

import org.huikuan.shared.Code;

/** What a script speaks to, 收款六心 (reference 2.5); fear of lawful consequences only. */
public enum Motive implements Code {
    HABIT,
    IMITATION,
    SYMPATHY,
    PRIDE,
    CONSCIENCE,
    FEAR
}
