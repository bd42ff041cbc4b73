package org.huikuan.cases.softlinks;

import org.huikuan.shared.Code;

/** The rules by which strategies are mixed (催款策略的组合原则, reference 2.4). */
public enum CombinationRule implements Code {
    /** Soft before hard. */
    CR_1,

    /** One plan a debtor. */
    CR_2,

    /** Sales keeps the relation, finance and legal press. */
    CR_3,

    /** Layer by layer, each with an end. */
    CR_4,

    /** Pressure only with a lever behind it. */
    CR_5,

    /** Always a way out. */
    CR_6,

    /** No more cost than is to be had. */
    CR_7,

    /** The limits of the law above all. */
    CR_8;

    @Override
    public String code() {
        return name().replace('_', '-');
    }
}
