package org.huikuan.debtors;

import java.util.List;

/**
 * Why a customer that cannot pay everybody would pay us first, from 0 to 100.
 *
 * @param parts in their order
 */
public record PriorityIndex(int points, List<Part> parts) {

    private static final int MOST = 100;

    public PriorityIndex {
        parts = List.copyOf(parts);
    }

    /**
     * @param value as it was found
     * @param full the value with which the part counts in full
     * @param weight points of the part when it counts in full; below 0 they are taken off
     */
    public record Part(PriorityPart part, int value, int full, int weight) {

        /** What the part adds, rounded. */
        public int points() {
            int counted = Math.max(0, Math.min(value, full));
            return full == 0 ? 0 : Math.round(weight * (float) counted / full);
        }
    }

    public static PriorityIndex of(List<Part> parts) {
        int sum = parts.stream().mapToInt(Part::points).sum();
        return new PriorityIndex(Math.max(0, Math.min(MOST, sum)), parts);
    }
}
