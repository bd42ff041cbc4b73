package org.huikuan.imports.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.imports.BatchNotes;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language why a file or a line was not taken. What was kept before sentences had keys is English;
 * {@code imports/reasons-zh.tsv} has each of those with its places, and the same in Chinese. Nothing is added there.
 */
@Component
class ReasonWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern NEXT_FIELD = Pattern.compile("; ([a-zA-Z]{2,20}): ");
    private static final Pattern LINE = Pattern.compile("line (\\d+): (.*)", Pattern.DOTALL);

    private final MessageSource messages;
    private final List<Old> sentences;

    ReasonWords(MessageSource messages) {
        this.messages = messages;
        this.sentences = read();
    }

    /** For templates: the reasons in one language. */
    Says in(Locale reader) {
        return new Says(reader);
    }

    /** What templates call. */
    public final class Says {

        private final Locale reader;

        private Says(Locale reader) {
            this.reader = reader;
        }

        public String reason(Sentence why) {
            return why.isOld() ? old(why.kept()) : new Sentences(messages, reader, String::valueOf).say(why);
        }

        /** What is kept of a batch, one sentence a line. */
        public List<String> told(String kept) {
            return BatchNotes.read(kept).stream().map(this::reason).toList();
        }

        /** A whole reason, which may name further fields behind its own. */
        String old(String english) {
            if (!"zh".equals(reader.getLanguage())) {
                return english;
            }
            Matcher line = LINE.matcher(english);
            if (line.matches()) {
                return "第 " + line.group(1) + " 行：" + old(line.group(2));
            }
            Matcher next = NEXT_FIELD.matcher(english);
            StringBuilder said = new StringBuilder();
            int from = 0;
            while (next.find()) {
                said.append(sentence(english.substring(from, next.start())));
                said.append("；").append(field(next.group(1))).append("：");
                from = next.end();
            }
            return said.append(sentence(english.substring(from))).toString();
        }

        /** A column's name as people know it; other words stay as they are. */
        public String field(String name) {
            String plain = name.replaceFirst("^(col|const)\\.", "");
            return Objects.requireNonNull(messages.getMessage("imports.col." + plain, null, plain, reader));
        }
    }

    private String sentence(String english) {
        for (Old s : sentences) {
            Matcher m = s.english().matcher(english);
            if (m.matches()) {
                return PLACE.matcher(s.chinese())
                        .replaceAll(p -> Matcher.quoteReplacement(m.group(Integer.parseInt(p.group(1)) + 1)));
            }
        }
        return english;
    }

    boolean knows(String english) {
        return !sentence(english).equals(english);
    }

    private static List<Old> read() {
        List<Old> sentences = new ArrayList<>();
        try (InputStream in = ReasonWords.class.getResourceAsStream("/imports/reasons-zh.tsv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, "reasons-zh.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> l.contains("\t")).forEach(l -> {
                String[] sides = l.split("\t", 2);
                sentences.add(new Old(pattern(sides[0]), sides[1].strip()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sentences);
    }

    private static Pattern pattern(String english) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        Matcher place = PLACE.matcher(english);
        while (place.find()) {
            regex.append(Pattern.quote(english.substring(from, place.start()))).append("(.*?)");
            from = place.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(english.substring(from))).toString(), Pattern.DOTALL);
    }

    private record Old(Pattern english, String chinese) {}
}
