package org.huikuan.letters.outbox;

import org.huikuan.shared.Sentence;

/** What came of handing one mail to the server. */
sealed interface Posted {

    /** The server has taken it. */
    record Accepted() implements Posted {}

    /** The server will never take it. */
    record Refused(Sentence reason) implements Posted {}

    /** The server does not want it now; the others may go. */
    record NotNow(Sentence reason) implements Posted {}

    /** The connection broke while it was handed over: nobody knows. */
    record Unsure(Sentence reason) implements Posted {}
}
