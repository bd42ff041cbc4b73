package org.huikuan.legal.course;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/** What proves the loss. @param paper number of a paper of the case */
record WriteOffGround(
        @Must WriteOffProof proof, @Most(18) @Nullable String paper) {}
