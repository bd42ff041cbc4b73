package org.huikuan.conduct;

import org.huikuan.shared.Code;

/** The five principles of every act outwards: 有利、有礼、有节、有矩、有法 (reference 7.4). */
public enum Principle implements Code {
    WORTH_IT,
    POLITE,
    MEASURED,
    WITHIN_AUTHORITY,
    LAWFUL
}
