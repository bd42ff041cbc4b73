package org.huikuan.runs;

/** How many accounts make a slice: a few slices per core, so that none idles, but not so small that starting costs. */
final class SliceSize {

    private static final int PER_CORE = 4;
    private static final int SMALLEST = 50;
    private static final int LARGEST = 500;

    private SliceSize() {}

    static int of(long accounts, int cores) {
        long even = -Math.floorDiv(-accounts, (long) cores * PER_CORE);
        return (int) Math.min(LARGEST, Math.max(SMALLEST, even));
    }
}
