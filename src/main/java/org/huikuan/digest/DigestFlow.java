package org.huikuan.digest;

/** The process that sends digests, spoken to in the words of digests. */
public interface DigestFlow {

    /** A daily run has ended: somebody shall look after this transaction whether digests are due. */
    void runDone();
}
