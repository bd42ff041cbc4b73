package org.huikuan.approvals;

import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;

/** A kind of thing that may need an approval; each is a bean of the module whose things they are. */
public interface Approvable {

    /** Its word; code of {@link Approval#kind}, {@code sheet.approval.<kind>} in the bundles. */
    String kind();

    /** Shows the approver what the decision needs, and no more. */
    ActForm show(ActForm form, CaseFacts now, Approval approval);

    /** It was approved or refused: what follows. */
    void decided(CaseFacts now, Approval approval);
}
