package org.huikuan.runs;

/** Somebody else, a node whose lock on the job had run out, works on the same slice. The later one gives way. */
public class SliceTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SliceTaken(long sliceId) {
        super("slice " + sliceId + " was moved on by another node; this attempt ends, the next goes on behind it");
    }
}
