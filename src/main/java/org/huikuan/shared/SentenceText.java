package org.huikuan.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence is kept: one text, JSON that begins with its key, {@code {"say":"told.until","a":[{"c":"stage:visit"},
 * {"d":"2026-03-02"}]}}. A text that is not of this form was written before sentences had keys and comes back as
 * {@link Sentence#old}.
 */
public final class SentenceText {

    private static final String MARK = "{\"say\":\"";
    /** Characters of the columns that keep sentences. */
    private static final int ROOM = 16_000;

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper READER = new ObjectMapper();

    private SentenceText() {}

    /** As it is kept; an old row stays the text that it was. */
    public static @Nullable String write(@Nullable Sentence sentence) {
        if (sentence == null) {
            return null;
        }
        if (sentence.isOld()) {
            return sentence.kept();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As it is kept in a column of that many characters; a sentence that is longer becomes its own words, cut. */
    public static String fitting(Sentence sentence) {
        String kept = Objects.requireNonNull(write(sentence));
        return kept.length() <= ROOM ? kept : Objects.requireNonNull(write(Sentence.words(sentence.toString())));
    }

    public static @Nullable Sentence read(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        if (!kept.startsWith(MARK)) {
            return Sentence.old(kept);
        }
        try {
            return sentence(READER.readTree(kept));
        } catch (JsonProcessingException | IllegalArgumentException | java.time.DateTimeException foreign) {
            return Sentence.old(kept);
        }
    }

    private static void write(JsonGenerator json, Sentence sentence) throws IOException {
        json.writeStartObject();
        json.writeStringField("say", sentence.key());
        if (!sentence.arguments().isEmpty()) {
            json.writeArrayFieldStart("a");
            for (Arg arg : sentence.arguments()) {
                write(json, arg);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Arg arg) throws IOException {
        json.writeStartObject();
        if (arg instanceof Arg.Said said) {
            json.writeFieldName("s");
            write(json, said.sentence());
        } else if (arg instanceof Arg.Both both) {
            json.writeStringField("zh", both.chinese());
            json.writeStringField("en", both.english());
        } else if (arg instanceof Arg.Several several) {
            json.writeStringField("b", several.between());
            json.writeNumberField("of", several.all());
            json.writeArrayFieldStart("l");
            for (Arg part : several.parts()) {
                write(json, part);
            }
            json.writeEndArray();
        } else {
            Kind kind = Kind.of(arg);
            json.writeStringField(kind.sign(), kind.text(arg));
        }
        json.writeEndObject();
    }

    private static Sentence sentence(JsonNode json) {
        return new Sentence(json.path("say").asText(), args(json.path("a")));
    }

    private static List<Arg> args(JsonNode list) {
        List<Arg> args = new ArrayList<>();
        list.forEach(a -> args.add(arg(a)));
        return args;
    }

    private static Arg arg(JsonNode json) {
        if (json.has("s")) {
            return new Arg.Said(sentence(json.path("s")));
        }
        if (json.has("zh")) {
            return new Arg.Both(json.path("zh").asText(), json.path("en").asText());
        }
        if (json.has("l")) {
            return new Arg.Several(
                    json.path("b").asText(),
                    args(json.path("l")),
                    json.path("of").asInt());
        }
        String sign = json.fieldNames().next();
        return Kind.valueOf(sign.toUpperCase(Locale.ROOT)).arg(json.path(sign).asText());
    }

    /** What is one text, by the letter before it. */
    private enum Kind {
        C,
        M,
        N,
        D,
        P,
        T,
        R;

        static Kind of(Arg arg) {
            if (arg instanceof Arg.Coded) {
                return C;
            }
            if (arg instanceof Arg.Amount) {
                return M;
            }
            if (arg instanceof Arg.Figure) {
                return N;
            }
            if (arg instanceof Arg.Day) {
                return D;
            }
            if (arg instanceof Arg.Person) {
                return P;
            }
            return arg instanceof Arg.Text ? T : R;
        }

        String sign() {
            return name().toLowerCase(Locale.ROOT);
        }

        String text(Arg arg) {
            return arg instanceof Arg.Coded coded
                    ? coded.list() + ":" + coded.code()
                    : Speaking.say(arg, EnglishVoice.ONLY);
        }

        Arg arg(String text) {
            return switch (this) {
                case C -> new Arg.Coded(text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1));
                case M ->
                    new Arg.Amount(
                            Money.of(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1)));
                case N -> new Arg.Figure(text);
                case D -> new Arg.Day(LocalDate.parse(text));
                case P -> new Arg.Person(text);
                case T -> new Arg.Text(text);
                case R -> new Arg.Name(text);
            };
        }
    }
}
