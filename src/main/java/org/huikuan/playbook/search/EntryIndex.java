package org.huikuan.playbook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.Wording;

/**
 * Entries, found by what somebody types while the customer speaks: a few Chinese words, first letters of their pinyin, or
 * English. Rare pieces count more than frequent ones, those of a title more than those of a text.
 */
public final class EntryIndex {

    private static final float TITLE = 3f;
    private static final float CUE = 1.5f;
    private static final float TEXT = 1f;
    /** A single character tells less than a pair, the beginning of a word less than the word. */
    private static final float PART = .35f;

    private static final float EXCUSE = 1.2f;
    private static final float WHOLE = .5f;
    private static final float SPOKEN_TITLE = .9f;
    private static final float SPOKEN_CUE = .4f;
    private static final float LEAST = .06f;
    /** What has less than this of the best one's worth is not shown. */
    private static final float AMONG = .25f;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private final List<Entry> entries;
    private final List<String> titles = new ArrayList<>();
    private final List<Readings> spokenTitles = new ArrayList<>();
    private final List<Readings> spokenCues = new ArrayList<>();
    private final TreeMap<String, Places> places = new TreeMap<>();

    private EntryIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    public static EntryIndex of(List<Entry> entries) {
        EntryIndex index = new EntryIndex(entries);
        for (int i = 0; i < entries.size(); i++) {
            index.add(i, entries.get(i));
        }
        return index;
    }

    private void add(int i, Entry entry) {
        String title = Grams.plain(both(entry.words().title()) + " " + entry.code());
        titles.add(title);
        spokenTitles.add(Readings.of(entry.words().title().said("zh")));
        spokenCues.add(Readings.of(entry.words().cue().said("zh")));
        note(i, title, TITLE);
        note(i, Grams.plain(both(entry.words().cue())), CUE);
        note(i, Grams.plain(both(entry.words().text())), TEXT);
    }

    private static String both(Wording wording) {
        return wording.said("zh") + " " + wording.said("en");
    }

    private void note(int i, String text, float weight) {
        Grams.of(text)
                .forEach(gram -> places.computeIfAbsent(gram, g -> new Places()).add(i, weight));
    }

    /** All of them, in the order of their codes. */
    public List<Entry> all() {
        return entries;
    }

    /** The best first; those without a word of it are left out. @param words not empty */
    public List<Entry> find(String words, Predicate<Entry> among, int most) {
        String plain = Grams.plain(words).strip();
        float[] worth = new float[entries.size()];
        weigh(plain, worth);
        listen(plain, worth);
        for (int i = 0; i < worth.length; i++) {
            if (worth[i] > 0) {
                worth[i] *= entries.get(i).kind() == EntryKind.EXCUSE ? EXCUSE : 1;
                worth[i] += titles.get(i).contains(plain) ? WHOLE : 0;
            }
        }
        List<Integer> found = IntStream.range(0, worth.length)
                .filter(i -> worth[i] >= LEAST && among.test(entries.get(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -worth[i]))
                .toList();
        return found.stream()
                .filter(i -> worth[i] >= worth[found.get(0)] * AMONG)
                .limit(most)
                .map(entries::get)
                .toList();
    }

    /** How much of what is typed stands in each entry. */
    private void weigh(String plain, float[] worth) {
        float all = 0;
        for (String gram : Grams.of(plain).stream().distinct().toList()) {
            Places there = places.getOrDefault(gram, Places.NOWHERE);
            boolean isPart = gram.length() == 1 || there.size() == 0 && Grams.isWord(gram);
            float rare = (isPart ? PART : 1) * rarity(there.size());
            all += rare * TITLE;
            if (there.size() == 0 && Grams.isWord(gram) && gram.length() > 2) {
                places.subMap(gram, gram + Character.MAX_VALUE)
                        .values()
                        .forEach(p -> p.weigh(PART * rarity(p.size()), worth));
            } else {
                there.weigh(rare, worth);
            }
        }
        for (int i = 0; i < worth.length && all > 0; i++) {
            worth[i] /= all;
        }
    }

    private float rarity(int in) {
        return (float) Math.log(1 + (entries.size() + 1d) / (in + 1d));
    }

    /** Letters may be those of English words, which were weighed, or of pinyin. */
    private void listen(String plain, float[] worth) {
        String letters = NO_LETTERS.matcher(plain).replaceAll("");
        if (letters.length() < 2) {
            return;
        }
        float share = letters.length()
                / (float) Math.max(letters.length(), plain.replace(" ", "").length());
        for (int i = 0; i < worth.length; i++) {
            Readings title = spokenTitles.get(i);
            if (title.sounds(letters)) {
                float much = Math.min(1, letters.length() / (float) Math.max(1, title.size()));
                worth[i] += share * (SPOKEN_TITLE + much * (1 - SPOKEN_TITLE));
            } else if (letters.length() > 2 && spokenCues.get(i).sounds(letters)) {
                worth[i] += share * SPOKEN_CUE;
            }
        }
    }
}
