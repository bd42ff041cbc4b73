package org.huikuan.cases.diagnoses;

import org.huikuan.shared.Code;

/** How much the relation with a customer is worth to us (reference DMN-02). */
public enum RelationValue implements Code {
    HIGH,
    LOW
}
