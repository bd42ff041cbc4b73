package org.huikuan.playbook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/** How a Chinese text is spoken: of each character all its readings, without tones, ü as v. */
final class Readings {

    private static final ConcurrentHashMap<Character, List<String>> KNOWN = new ConcurrentHashMap<>();

    private final List<List<String>> characters;

    private Readings(List<List<String>> characters) {
        this.characters = characters;
    }

    /** Of the text's Chinese characters; a sign or a letter between them stands in nobody's way. */
    static Readings of(String text) {
        List<List<String>> characters = new ArrayList<>();
        for (char c : text.toCharArray()) {
            List<String> readings = KNOWN.computeIfAbsent(c, Readings::read);
            if (!readings.isEmpty()) {
                characters.add(readings);
            }
        }
        return new Readings(characters);
    }

    private static List<String> read(char c) {
        @Nullable String @Nullable [] spoken = PinyinHelper.toHanyuPinyinStringArray(c);
        return spoken == null
                ? List.of()
                : Arrays.stream(spoken)
                        .filter(s -> s != null && !s.isEmpty() && !s.startsWith("none"))
                        .map(s -> s.replace("u:", "v").replaceAll("[^a-z]", ""))
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList();
    }

    int size() {
        return characters.size();
    }

    /**
     * Whether some of the characters, one behind the other, are spoken like that: each is written by its first letter, by its
     * first letters zh, ch, sh, or in full, the last one as far as it is typed.
     *
     * @param letters a to z
     */
    boolean sounds(String letters) {
        for (int from = 0; from < characters.size(); from++) {
            if (sounds(letters, 0, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean sounds(String letters, int typed, int at) {
        if (typed == letters.length()) {
            return true;
        }
        if (at == characters.size()) {
            return false;
        }
        for (String reading : characters.get(at)) {
            if (reading.charAt(0) == letters.charAt(typed) && sounds(letters, typed, at, reading)) {
                return true;
            }
        }
        return false;
    }

    private boolean sounds(String letters, int typed, int at, String reading) {
        for (int length = Math.min(reading.length(), letters.length() - typed); length > 0; length--) {
            boolean whole = length == reading.length();
            boolean first = length == 1 || length == 2 && reading.charAt(1) == 'h';
            boolean last = typed + length == letters.length();
            if ((whole || first || last)
                    && letters.regionMatches(typed, reading, 0, length)
                    && sounds(letters, typed + length, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
