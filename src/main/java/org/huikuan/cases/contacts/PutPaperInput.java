package org.huikuan.cases.contacts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Upload;
import org.huikuan.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/** @param promise number of a written or signed promise of the case that the paper proves */
record PutPaperInput(
        @Must Upload file,
        @Must DocumentKind kind,
        @Most(500) @Nullable String note,
        @Most(18) @Nullable String promise) {}
