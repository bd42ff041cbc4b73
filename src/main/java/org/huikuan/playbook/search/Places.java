package org.huikuan.playbook.search;

import java.util.Arrays;

/** In which entries a piece of text stands, and how much it counts there; entries come in their order. */
final class Places {

    static final Places NOWHERE = new Places();

    private int[] entries = new int[2];
    private float[] weights = new float[2];
    private int size;

    /** The highest weight counts where it stands in an entry several times. */
    void add(int entry, float weight) {
        if (size > 0 && entries[size - 1] == entry) {
            weights[size - 1] = Math.max(weights[size - 1], weight);
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        entries[size] = entry;
        weights[size] = weight;
        size++;
    }

    int size() {
        return size;
    }

    /** Adds to the worth of each entry. */
    void weigh(float rare, float[] worth) {
        for (int i = 0; i < size; i++) {
            worth[entries[i]] += rare * weights[i];
        }
    }
}
